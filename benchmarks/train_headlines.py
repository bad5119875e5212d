"""Train the headline model on SEntFiN 1.0 (MIT) and write it as `core/score/headline_words.py`.

    python benchmarks/train_headlines.py SENTFIN.csv            # cross-validate, then write
    python benchmarks/train_headlines.py SENTFIN.csv --dry-run  # cross-validate only

A softmax over words and pairs of words, beside the score of our own rules, which is one more feature:
the model only learns what the rules leave over. Headlines whose entities disagree are left out. Weights
are rounded to hundredths and small ones dropped, so a run gives the same file on any machine.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
from collections import Counter
from pathlib import Path

import numpy as np

from shockwire.config.load_rules import shipped_bundle
from shockwire.core.score import headline
from shockwire.core.score.direction import direction_of, weighted_words
from shockwire.core.score.document import Document
from shockwire.core.score.scorer import Scorer

LABELS = ("negative", "neutral", "positive")
TARGET = Path(headline.__file__).with_name("headline_words.py")
L2, EPOCHS, RATE, LEAST_COUNT, SMALLEST = 0.3, 60, 0.05, 2, 0.06
FOLDS = 4


def read(path: Path) -> list[tuple[str, int]]:
    """Headlines on which all entities agree, with their label."""
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            labels = set(re.findall(r": '(positive|negative|neutral)'", row["Decisions"]))
            if len(labels) == 1:
                found.append((row["Title"], LABELS.index(labels.pop())))
    return found


def rule_scores(titles: list[str]) -> list[float]:
    """What the rules alone make of each headline."""
    scorer = Scorer(shipped_bundle())
    documents = [Document(title, "") for title in titles]
    for document in documents:
        document.match(scorer.matcher)
        document.count()
    return [direction_of(d, weighted_words(d)).score for d in documents]


class Model:
    """Softmax regression by Adam, whole batch."""

    def __init__(self, features: list[list[str]], rules: np.ndarray, labels: np.ndarray) -> None:
        counts = Counter(f for fs in features for f in fs)
        self.index = {f: i for i, f in enumerate(sorted(f for f, c in counts.items() if c >= LEAST_COUNT))}
        picked = [[self.index[f] for f in fs if f in self.index] for fs in features]
        rows = np.concatenate([np.full(len(p), k) for k, p in enumerate(picked)]).astype(int)
        columns = np.concatenate([np.array(p, dtype=int) for p in picked])
        self.words = np.zeros((len(self.index), 3))
        self.own = np.zeros((headline.OWN_FEATURES, 3))
        own = np.array([headline.own_features(r) for r in rules])
        wanted = np.eye(3)[labels]
        moments = [(np.zeros_like(w), np.zeros_like(w)) for w in (self.words, self.own)]
        for epoch in range(1, EPOCHS + 1):
            z = own @ self.own
            np.add.at(z, rows, self.words[columns] * headline.SCALE)
            p = np.exp(z - z.max(1, keepdims=True))
            slope = (p / p.sum(1, keepdims=True) - wanted) / len(labels)
            words = L2 * self.words / len(labels)
            np.add.at(words, columns, slope[rows] * headline.SCALE)
            slopes = (words, own.T @ slope + 0.1 * self.own / len(labels))
            for weights, gradient, (first, second) in zip(
                (self.words, self.own), slopes, moments, strict=True
            ):
                first[:] = 0.9 * first + 0.1 * gradient
                second[:] = 0.999 * second + 0.001 * gradient**2
                size = np.sqrt(second / (1 - 0.999**epoch)) + 1e-8
                weights[:] = weights - RATE * (first / (1 - 0.9**epoch)) / size

    def table(self) -> dict[str, tuple[float, float]]:
        """Feature -> what it adds to positive and to negative, against neutral."""
        kept = {}
        for feature, i in self.index.items():
            positive, negative = self.words[i, 2] - self.words[i, 1], self.words[i, 0] - self.words[i, 1]
            if max(abs(positive), abs(negative)) >= SMALLEST:
                kept[feature] = (round(float(positive), 2), round(float(negative), 2))
        return kept

    def own_table(self) -> list[tuple[float, float]]:
        """The same for the features made of the rules' score."""
        return [(round(float(w[2] - w[1]), 3), round(float(w[0] - w[1]), 3)) for w in self.own]


def f1(pairs: list[tuple[int, int]]) -> float:
    """Macro-F1."""
    total = 0.0
    for label in range(3):
        hit = sum(a == b == label for a, b in pairs)
        total += 2 * hit / max(1, sum(a == label for a, _ in pairs) + sum(b == label for _, b in pairs))
    return total / 3


def main() -> None:
    """Cross-validate and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("csv", type=Path)
    parser.add_argument("--dry-run", action="store_true")
    arguments = parser.parse_args()
    items = read(arguments.csv)
    features = [headline.features(title) for title, _ in items]
    rules = np.array(rule_scores([title for title, _ in items]))
    labels = np.array([label for _, label in items])
    order = list(range(len(items)))
    random.Random(3).shuffle(order)  # noqa: S311 - a fixed seed, so that every run has the same folds
    pairs: list[tuple[int, int]] = []
    for fold in range(FOLDS):
        train = [i for k, i in enumerate(order) if k % FOLDS != fold]
        model = Model([features[i] for i in train], rules[train], labels[train])
        table, own = model.table(), model.own_table()
        for i in order[fold::FOLDS]:
            score = headline.score_of(features[i], rules[i], table, own)
            pairs.append((int(labels[i]), 2 if score >= headline.BAR else 0 if score <= -headline.BAR else 1))
    print(
        f"macro-F1 in {FOLDS} folds {f1(pairs):.4f}, {len(items)} headlines, "
        f"accuracy {sum(a == b for a, b in pairs) / len(pairs):.4f}"
    )
    if arguments.dry_run:
        return
    model = Model(features, rules, labels)
    lines = [f"{f}\t{round(p * 100)}\t{round(n * 100)}" for f, (p, n) in sorted(model.table().items())]
    TARGET.write_text(
        '"""Weights of the headline model, made by benchmarks/train_headlines.py; not edited by hand.\n\n'
        'Trained on SEntFiN 1.0, MIT licence, (c) 2021 Sinha, Kedas, Kumar, Malo; see NOTICE.\n"""\n\n'
        f"OWN = {model.own_table()!r}\n\n"
        'TABLE = r"""\n' + "\n".join(lines) + '\n"""\n',
        encoding="utf-8",
    )
    print(f"{len(lines)} features written to {TARGET}")


if __name__ == "__main__":
    main()
