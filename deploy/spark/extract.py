"""Bulk extraction with Apache Spark: pages in, records and a table of statements out.

    spark-submit deploy/spark/extract.py --input 'pages/*.jsonl.gz' --output out
    spark-submit deploy/spark/extract.py --input 'crawl/*.warc.gz' --format warc --output out

Every partition is a pipe through `onrecord extract`, which must be installed on every worker (`npm install --global onrecord`). JSON Lines are
split by Spark; a WARC file is one partition, read where its path can be reached. What comes out:

    out/records     gzipped JSON Lines, as `onrecord extract` prints them: a record a line, {input, error} for a page that could not be read
    out/statements  Apache Parquet, a row a statement
    out/errors      the lines {input, error} alone

A page that cannot be read is a line in out/errors. A worker that dies, or a fault of onrecord, fails its task, and Spark runs it again elsewhere.
"""

import argparse
import json
import shlex
import subprocess
import threading

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import BooleanType, DoubleType, IntegerType, StringType, StructField, StructType

# nothing to complain about; pages that could not be read; pages that could not be had
FINE = (0, 2, 3)

STATEMENTS = StructType(
    [
        StructField(name, kind, True)
        for name, kind in [
            ("article", StringType()),
            ("url", StringType()),
            ("site", StringType()),
            ("published", StringType()),
            ("statement", StringType()),
            ("within", StringType()),
            ("speaker", StringType()),
            ("speaker_kind", StringType()),
            ("report", StringType()),
            ("quotation", StringType()),
            ("act", StringType()),
            ("negated", BooleanType()),
            ("words", StringType()),
            ("conditions", StringType()),
            ("confidence", DoubleType()),
            ("begins", IntegerType()),
        ]
    ]
)


def piped(command, lines):
    """The lines that a command prints when these are given to it; raises where it ends by a fault."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed():
        try:
            for line in lines:
                process.stdin.write(line.encode() + b"\n")
            process.stdin.close()
        except BrokenPipeError:
            pass  # its exit code says why

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    for line in process.stdout:
        yield line.decode().rstrip("\n")
    feeder.join()
    if process.wait() not in FINE:
        raise RuntimeError(f"{shlex.join(command)} ended with {process.returncode}")


def extracted(sc, args):
    """An RDD of the lines of `onrecord extract`."""
    command = [*shlex.split(args.onrecord), "extract", "--workers", str(args.workers)]
    if args.format == "warc":
        paths = sorted_paths(sc, args.input)
        return sc.parallelize(paths, max(1, len(paths))).mapPartitions(
            lambda part: (line for path in part for line in piped([*command, path], iter(())))
        )
    return sc.textFile(args.input, args.partitions).mapPartitions(lambda part: piped(command, part))


def sorted_paths(sc, pattern):
    """Paths that a pattern stands for, on whatever file system it names; local ones without their scheme."""
    hadoop = sc._jvm.org.apache.hadoop.fs
    path = hadoop.Path(pattern)
    found = path.getFileSystem(sc._jsc.hadoopConfiguration()).globStatus(path) or []
    return sorted(status.getPath().toString().removeprefix("file:") for status in found)


def rows_of(line):
    """The statements of a record as rows of the flat table."""
    record = json.loads(line)
    article = record["article"]
    speakers = {s["id"]: s for s in record["speakers"]}
    for s in record["statements"]:
        speaker = speakers.get(s["speaker"]) or {}
        yield Row(
            article=article["id"],
            url=article.get("url"),
            site=article.get("site"),
            published=article.get("published"),
            statement=s["id"],
            within=s.get("within"),
            speaker=speaker.get("name"),
            speaker_kind=speaker.get("kind"),
            report=s["report"],
            quotation=s["quotation"],
            act=(s["act"] or {}).get("kind"),
            negated=s["negated"],
            words=" … ".join(c["text"] for c in s["content"]),
            conditions=" | ".join(c["span"]["text"] for c in s["conditions"]) or None,
            confidence=float(s["confidence"]),
            begins=min(c["start"] for c in s["content"]),
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="a path or pattern that Spark can read")
    parser.add_argument("--output", required=True, help="a folder that is not there yet")
    parser.add_argument("--format", choices=["jsonl", "warc"], default="jsonl")
    parser.add_argument("--partitions", type=int, default=None, help="least number of partitions of JSON Lines")
    parser.add_argument("--workers", type=int, default=1, help="threads of onrecord in each task")
    parser.add_argument("--onrecord", default="onrecord", help="the command, as a worker finds it")
    args = parser.parse_args()
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    gzip = "org.apache.hadoop.io.compress.GzipCodec"
    is_error = lambda line: line.startswith('{"input"')  # noqa: E731
    extracted(spark.sparkContext, args).saveAsTextFile(f"{args.output}/records", gzip)
    # read back, so that no page is read twice for the tables
    lines = spark.sparkContext.textFile(f"{args.output}/records")
    lines.filter(is_error).saveAsTextFile(f"{args.output}/errors")
    rows = lines.filter(lambda line: not is_error(line)).flatMap(rows_of)
    spark.createDataFrame(rows, STATEMENTS).write.parquet(f"{args.output}/statements")
    spark.stop()


if __name__ == "__main__":
    main()
