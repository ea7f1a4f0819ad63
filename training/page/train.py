"""Trains the model that tells story from furniture, line by line, and writes it as src/page/story/model.ts.

    python train.py CORPUS --out ../../src/page/story/model.ts

CORPUS is what corpus.mjs wrote. Prints a cross-validation by site first: no publisher is on both sides. One thread and one seed: the same
corpus and the same LightGBM give the same trees.
"""

import argparse
import json

import lightgbm
import numpy

ROUNDS = 120
FOLDS = 4
SEED = 7
PARAMETERS = dict(
    objective="binary", num_leaves=24, learning_rate=0.06, max_bin=63, min_data_in_leaf=60, feature_fraction=0.5,
    bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, seed=SEED, num_threads=1, deterministic=True,
)
# Lines that the truth has in part, or out of order, teach nothing.
DOUBTFUL = (0.3, 0.7)
# Most lines of a page are far from its article and easy: one in four is enough of what the markup calls furniture.
EASY_KEPT = 0.25


def load(path):
    known = json.load(open(path + ".json"))
    values = numpy.fromfile(path + ".f32", dtype=numpy.float32).reshape(-1, len(known["features"]))
    return known, values


def train(values, story, weight, rows):
    data = lightgbm.Dataset(values[rows], story[rows], weight=weight[rows])
    return lightgbm.train(PARAMETERS, data, ROUNDS)


def cross_validate(values, story, weight, usable, sites, random):
    names = numpy.unique(sites)
    fold_of = dict(zip(names, random.randint(0, FOLDS, len(names))))
    fold = numpy.array([fold_of[s] for s in sites])
    given = numpy.zeros(len(story))
    for k in range(FOLDS):
        given[fold == k] = train(values, story, weight, usable & (fold != k)).predict(values[fold == k], num_threads=1)
    return given


def written(node):
    """A tree depth first: `3<0.5` asks for feature 3, a bare number is a leaf."""
    if "leaf_value" in node:
        return [f"{node['leaf_value']:.4g}"]
    return [f"{node['split_feature']}<{node['threshold']:.7g}"] + written(node["left_child"]) + written(node["right_child"])


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("corpus")
    arguments.add_argument("--out")
    arguments.add_argument("--probabilities", help="where to write the cross-validated probability of each row")
    options = arguments.parse_args()
    known, values = load(options.corpus)
    sets, sites, _, words, rules, shares = (numpy.array(column) for column in zip(*known["rows"]))
    words, shares = words.astype(float), shares.astype(float)
    story = (shares >= DOUBTFUL[1]).astype(int)
    random = numpy.random.RandomState(SEED)
    easy = (rules == "left/chrome") & (random.rand(len(rules)) > EASY_KEPT)
    certain = ((shares <= DOUBTFUL[0]) | (shares >= DOUBTFUL[1])) & (words > 0)
    usable = certain & ~easy
    weight = numpy.clip(numpy.sqrt(words), 1, 8)
    given = cross_validate(values, story, weight, usable, sites, random)
    for name in numpy.unique(sets):
        rows = certain & (sets == name)
        right = words[rows & (story == 1) & (given > 0.5)].sum()
        print(f"{name}: of the words {right / words[rows & (given > 0.5)].sum():.4f} right, {right / words[rows & (story == 1)].sum():.4f} found")
    if options.probabilities:
        json.dump([round(float(p), 4) for p in given], open(options.probabilities, "w"))
    if options.out:
        model = train(values, story, weight, usable).dump_model()
        trees = "\n".join(" ".join(written(tree["tree_structure"])) for tree in model["tree_info"])
        with open(options.out, "w") as file:
            file.write("// Made by training/page/train.py; see training/README.md.\n\n")
            file.write("/** How far each rule is trusted: the share of story in the words that it labelled on the training pages. */\n")
            file.write("export const RULE_TRUST: Readonly<Record<string, number>> = ")
            file.write("{\n" + "".join(f"  '{rule}': {share},\n" for rule, share in sorted(known["trust"].items())) + "};\n\n")
            file.write("/** Boosted trees over `FEATURES`, one a line; `readTrees` reads them. */\n")
            file.write(f"export const STORY_TREES = `{trees}`;\n")


main()
