"""hello.py face.so photo.png - from a photo of an aligned face to its embedding."""

import sys

import numpy as np
from PIL import Image
from mixfacec import Model

image = np.asarray(Image.open(sys.argv[2]).convert("RGB"))
model = Model(sys.argv[1])
print(*model(image), sep="\n")
