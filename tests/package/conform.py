"""conform.py LIBRARY FACES.npy EMBEDDINGS.npy - the vectors through the Python package. Prints the
largest 1 - cosine, of bytes, planes, strided rows and batches; and errors are what they should be."""

import sys

import numpy as np

from mixfacec import Error, Model, cosine

library, faces_path, expected_path = sys.argv[1:]
faces, expected = np.load(faces_path), np.load(expected_path)
model = Model(library)
height, width = model.info.height, model.info.width
mean, scale = 127.5, 1 / 127.5


def raises(kind, call, *arguments, **options):
    try:
        call(*arguments, **options)
    except kind as error:
        return str(error)
    sys.exit(f"{arguments} {options}: no {kind.__name__}")


worst = 0.0
for face, want in zip(faces, expected):
    planes = ((face.astype(np.float32) - mean) * scale).transpose(2, 0, 1)
    wide = np.zeros((height, width + 5, 3), np.uint8)
    wide[:, :width] = face
    rgba = np.dstack([face, np.zeros((height, width), np.uint8)])
    for embedding in (
        model(face),
        model(planes),
        model(planes.astype(np.float64)),
        model(wide[:, :width]),
        model(face[:, :, ::-1], "BGR"),
        model(rgba, "RGBA"),
    ):
        worst = max(worst, 1 - cosine(embedding, want))
for threads in (1, 3):
    same = model.batch(faces, threads=threads)
    assert np.array_equal(same, np.stack([model(face) for face in faces]))

assert "expected uint8 RGB" in raises(ValueError, model, faces[0, 1:])
assert "found 'XYZ'" in raises(ValueError, model, faces[0], "XYZ")
assert "found int64" in raises(TypeError, model, faces[0].astype(np.int64))
assert "not weights" in raises(Error, Model, library, b"no weights" * 100)
assert "no such library" in raises(FileNotFoundError, Model, "absent.so")
print(worst)
