"""similarity.py face.so FOLDER [EMBEDDINGS.npy] - how similar the photos of a folder are.

Prints a row and a column for each photo, with the cosines of their embeddings: 1 is the same
photo. The photos are aligned faces. With EMBEDDINGS.npy the embeddings are kept there.
"""

import os
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from mixfacec import Model

SUFFIXES = {".png", ".jpg", ".jpeg", ".ppm"}


def read(path: Path, width: int, height: int) -> np.ndarray:
    """The pixels of a photo, turned as its camera was held."""
    with Image.open(path) as file:
        photo = ImageOps.exif_transpose(file).convert("RGB")
    if photo.size != (width, height):
        sys.exit(f"{path}: expected an aligned face of {width} x {height} pixels, "
                 f"found {photo.width} x {photo.height}")
    return np.asarray(photo)


def main(library: str, folder: str, kept: str = "") -> None:
    model = Model(library)
    paths = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in SUFFIXES)
    if not paths:
        sys.exit(f"{folder}: no photos")
    photos = [read(path, model.info.width, model.info.height) for path in paths]
    embeddings = model.batch(np.stack(photos), threads=os.cpu_count() or 1)
    if kept:
        np.save(kept, embeddings)
    unit = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    for path, row in zip(paths, unit @ unit.T):
        print(*(f"{cosine:6.3f}" for cosine in row), path.name)


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
