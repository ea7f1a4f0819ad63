"""Bulk extraction with Apache Spark: pages in, records and a table of statements out.

    spark-submit deploy/spark/extract.py --input 'pages/*.jsonl.gz' --output out
    spark-submit deploy/spark/extract.py --input 'crawl/*.warc.gz' --format warc --output out

Every partition is a pipe through `onrecord extract`, which must be installed on every worker (`npm install --global onrecord`). JSON Lines are
split by Spark; a WARC file is one partition, read where its path can be reached. What comes out:

    out/records     gzipped JSON Lines, as `onrecord extract` prints them: a record a line, {input, error} for a page that could not be read
    out/statements  Apache Parquet, a row a statement
    out/families    Apache Parquet, a row for each wording of a statement that several pages print, under the name of its family
    out/copies      Apache Parquet, a row for each page that carries another's text
    out/errors      the lines {input, error} alone
    out/tables      the fingerprint tables and what was found between; may be deleted

Families and copies are those of `onrecord families` over the same pages: joined and grouped by families.sql beside this file, with the keys and the
judge of `onrecord bulk`.

A page that cannot be read is a line in out/errors. A worker that dies, or a fault of onrecord, fails its task, and Spark runs it again elsewhere.
"""

import argparse
import itertools
import json
import pathlib
import shlex
import subprocess
import threading

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import BooleanType, DoubleType, IntegerType, LongType, StringType, StructField, StructType

# nothing to complain about; pages that could not be read; pages that could not be had
FINE = (0, 2, 3)



def columns(**kinds):
    """A schema of columns by name."""
    return StructType([StructField(name, kind(), True) for name, kind in kinds.items()])


STATEMENTS = columns(
    article=StringType,
    url=StringType,
    site=StringType,
    published=StringType,
    statement=StringType,
    within=StringType,
    speaker=StringType,
    speaker_kind=StringType,
    report=StringType,
    quotation=StringType,
    act=StringType,
    negated=BooleanType,
    words=StringType,
    conditions=StringType,
    confidence=DoubleType,
    begins=IntegerType,
)

# the fingerprint tables of families.sql
PAGES = columns(
    arrived=LongType,
    page=StringType,
    hash=StringType,
    id=StringType,
    place=StringType,
    longer_id=StringType,
    longer_place=StringType,
    stated=DoubleType,
    site=StringType,
    published=StringType,
    story=StringType,
)
PAGE_PRINTS = columns(arrived=LongType, print=LongType)
WORDINGS = columns(wording=StringType, place=StringType, words=StringType, speaker=StringType, day=LongType)
WORDING_PRINTS = columns(wording=StringType, print=LongType)
PRINTINGS = columns(arrived=LongType, statement=StringType, number=LongType, wording=StringType, begins=LongType, spans=StringType)
ALIKE_WORDINGS = columns(first=StringType, second=StringType)
ALIKE_PAGES = columns(first=LongType, second=LongType, kind=StringType, share=DoubleType)


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


def bulk(rdd, step, args):
    """What a step of `onrecord bulk` gives for an RDD of objects."""
    command = [*shlex.split(args.onrecord), "bulk", step]

    def part(objects):
        lines = (json.dumps(o, separators=(",", ":")) for o in objects)
        first = next(lines, None)
        # a partition without a row starts no process
        return map(json.loads, piped(command, itertools.chain([first], lines))) if first is not None else iter(())

    return rdd.mapPartitions(part)


class Tables:
    """Tables in a folder, each known to SQL by its name: what is computed once is not computed again when a worker is lost."""

    def __init__(self, spark, folder):
        self.spark = spark
        self.folder = folder
        text = pathlib.Path(__file__).with_name("families.sql").read_text()
        self.queries = dict(part.split("\n", 1) for part in text.split("-- ## ")[1:])

    def keep(self, name, frame, part=None):
        path = f"{self.folder}/{name}" if part is None else f"{self.folder}/{name}/part={part}"
        frame.write.parquet(path)
        self.spark.read.parquet(f"{self.folder}/{name}").createOrReplaceTempView(name)
        return self.spark.table(name)

    def rows(self, name, rdd, schema):
        """A table of objects, or of tuples, with the columns of a schema."""
        as_tuple = lambda o: tuple(o.get(c) for c in schema.names) if isinstance(o, dict) else o  # noqa: E731
        typed = lambda t: tuple(float(v) if v is not None and k.dataType == DoubleType() else v for v, k in zip(t, schema))  # noqa: E731
        return self.keep(name, self.spark.createDataFrame(rdd.map(as_tuple).map(typed), schema))

    def answer(self, name, kept_as=None):
        return self.keep(kept_as or name, self.spark.sql(self.queries[name]))

    def leaders(self, of, things, alike):
        """Answers `led` for things of one kind: rounds until a round settles nothing more."""
        self.keep(f"{of}_things", self.spark.sql(things)).createOrReplaceTempView("things")
        alike.createOrReplaceTempView("alike")
        self.spark.sql("select thing, 1 as leads from things where 1 = 0").createOrReplaceTempView("settled")
        for turn in itertools.count():
            found = self.keep(f"{of}_round_{turn}", self.spark.sql(self.queries["round"]))
            if found.isEmpty():
                break
            settled = self.keep(f"{of}_settled", found.select("thing", "leads"), turn)
            settled.createOrReplaceTempView("settled")
        self.answer("led", f"{of}_led").createOrReplaceTempView("led")


def families(spark, lines, args):
    """Writes families and copies of the pages whose records these lines are."""
    tables = Tables(spark, f"{args.output}/tables")
    numbered = lines.zipWithIndex().map(lambda pair: {"arrived": pair[1], "record": json.loads(pair[0])})
    prints = bulk(numbered, "prints", args).persist()
    tables.rows("pages", prints.map(lambda p: p["page"]), PAGES)
    tables.rows("page_prints", prints.flatMap(lambda p: [(p["page"]["arrived"], n) for n in p["prints"]]), PAGE_PRINTS)
    tables.rows("wordings", prints.flatMap(lambda p: p["wordings"]), WORDINGS)
    tables.rows("wording_prints", prints.flatMap(lambda p: [(w["wording"], n) for w in p["wordings"] for n in w["prints"]]), WORDING_PRINTS)
    tables.rows("printings", prints.flatMap(lambda p: [{**o, "arrived": p["page"]["arrived"]} for o in p["printings"]]), PRINTINGS)
    prints.unpersist()
    tables.answer("current_pages")
    tables.answer("current_wordings")

    side = lambda r, of: {"words": r[f"{of}_words"], "speaker": r[f"{of}_speaker"], "day": r[f"{of}_day"]}  # noqa: E731
    asked = tables.answer("wording_pairs").rdd.map(
        lambda r: {"pair": {"first": r["first"], "second": r["second"]}, "first": side(r, "first"), "second": side(r, "second")}
    )
    alike = tables.rows("alike_wordings", bulk(asked, "wordings", args), ALIKE_WORDINGS)
    tables.leaders("wording", "select wording as thing, place from current_wordings", alike)
    tables.answer("families").write.parquet(f"{args.output}/families")

    tables.answer("page_pairs")
    with_stories = """select p.first, p.second, f.story as first_story, f.published as first_published, t.story as second_story,
      t.published as second_published from page_pairs p join pages f on f.arrived = p.first join pages t on t.arrived = p.second"""
    side_of = lambda r, of: {"story": r[f"{of}_story"], "published": r[f"{of}_published"]}  # noqa: E731
    asked = spark.sql(with_stories).rdd.map(
        lambda r: {"pair": {"first": r["first"], "second": r["second"]}, "first": side_of(r, "first"), "second": side_of(r, "second")}
    )
    alike = tables.rows("alike_pages", bulk(asked, "pages", args), ALIKE_PAGES)
    tables.leaders("page", "select arrived as thing, place from current_pages", alike)
    tables.answer("copies").write.parquet(f"{args.output}/copies")


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
    # read back in their order, so that no page is read twice for the tables
    lines = spark.sparkContext.textFile(",".join(sorted_paths(spark.sparkContext, f"{args.output}/records/part-*")))
    lines.filter(is_error).saveAsTextFile(f"{args.output}/errors")
    records = lines.filter(lambda line: not is_error(line))
    spark.createDataFrame(records.flatMap(rows_of), STATEMENTS).write.parquet(f"{args.output}/statements")
    families(spark, records, args)
    spark.stop()


if __name__ == "__main__":
    main()
