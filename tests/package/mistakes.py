"""mistakes.py RIGHT.so SHUFFLE.so SYNTHETIC.so FACES - what usual mistakes look like: rows for the
table of wrong-results.md. FACES has sN_01.png and sN_02.png, aligned photos of 40 people.

A row is the mistake and three mean cosines: with the embedding that is right, of two photos of one
person, of two people."""

import sys
from pathlib import Path

import numpy as np
from PIL import Image
from mixfacec import Model

right, shuffle, synthetic = (Model(path) for path in sys.argv[1:4])
people = sorted({path.name.split("_")[0] for path in Path(sys.argv[4]).glob("s*_01.png")})
photos = [
    np.asarray(Image.open(Path(sys.argv[4]) / f"{person}_{number}.png").convert("RGB"))
    for number in ("01", "02")
    for person in people
]


def planes(pixels, mean, scale):
    return ((pixels.astype(np.float32) - mean) * scale).transpose(2, 0, 1)


def resized(pixels, size):
    """The face smaller in its frame, as a detector's box with a margin gives it."""
    border = (112 - size) // 2
    small = np.asarray(Image.fromarray(pixels).resize((size, size), Image.BILINEAR))
    return np.pad(small, ((border, 112 - size - border),) * 2 + ((0, 0),), mode="edge")


MISTAKES = {
    "none": lambda x: right(x),
    "bytes as floats, not normalised": lambda x: right(planes(x, 0, 1)),
    "floats from 0 to 1": lambda x: right(planes(x, 0, 1 / 255)),
    "HWC floats given as CHW": lambda x: right(planes(x, 127.5, 1 / 127.5).transpose(1, 2, 0).reshape(3, 112, 112)),
    "upside down": lambda x: right(x[::-1]),
    "mirrored": lambda x: right(x[:, ::-1]),
    "8 pixels too far right": lambda x: right(np.pad(x, ((0, 0), (8, 0), (0, 0)), mode="edge")[:, :112]),
    "turned by 15 degrees": lambda x: right(np.asarray(Image.fromarray(x).rotate(15, Image.BILINEAR))),
    "face at 70 % of its size": lambda x: right(resized(x, 78)),
    "the Shuffle spec for a plain network": lambda x: shuffle(x),
    "synthetic weights": lambda x: synthetic(x),
}

truth = np.stack([right(photo) for photo in photos])
truth /= np.linalg.norm(truth, axis=1, keepdims=True)
for mistake, embed in MISTAKES.items():
    rows = np.stack([embed(photo) for photo in photos])
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    first, second = rows[: len(people)], rows[len(people) :]
    cosines = first @ second.T
    same = np.diag(cosines).mean()
    other = cosines[~np.eye(len(people), dtype=bool)].mean()
    print(f"| {mistake} | {(rows * truth).sum(axis=1).mean():.2f} | {same:.2f} | {other:.2f} |")
