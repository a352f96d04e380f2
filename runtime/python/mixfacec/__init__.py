"""mixfacec - a compiled face network from Python, by ctypes and NumPy.

    from mixfacec import Model
    model = Model("face.so")              # face.weights lies beside it
    embedding = model(image)              # uint8 [height, width, 3], RGB -> float32 [512]

The library is what a C compiler makes of the files that ``mixfacec compile --prefix face`` wrote:
``cc -shared -fPIC ... face.c -o face.so``, or the object of ``--emit=obj``. Nothing but NumPy is
needed. While a model runs, other Python threads run too; a model may be called from many of them.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple, Optional, Sequence, Union

import numpy as np
import numpy.typing as npt

__all__ = ["Error", "Info", "Model", "cosine"]
__version__ = "0.1.0"

Floats = npt.NDArray[np.float32]
Path_ = Union[str, "os.PathLike[str]"]

_INTERFACE = 1  # the version of struct NAME_info that this package reads

ORDERS = {"RGB": 0, "BGR": 1, "RGBA": 2, "BGRA": 3, "GRAY": 4}
_CHANNELS = {"RGB": 3, "BGR": 3, "RGBA": 4, "BGRA": 4, "GRAY": 1}


class Error(RuntimeError):
    """A model refused a call; ``status`` is what its C function returned."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class _Info(ctypes.Structure):
    """struct NAME_info of the emitted header."""

    _fields_ = [
        ("bytes", ctypes.c_uint32),
        ("version", ctypes.c_uint32),
        ("input_channels", ctypes.c_uint32),
        ("input_height", ctypes.c_uint32),
        ("input_width", ctypes.c_uint32),
        ("embedding", ctypes.c_uint32),
        ("arena_align", ctypes.c_uint32),
        ("weights_align", ctypes.c_uint32),
        ("arena_bytes", ctypes.c_uint64),
        ("arena_bytes_mt", ctypes.c_uint64),
        ("arena_bytes_batch", ctypes.c_uint64),
        ("weights_bytes", ctypes.c_uint64),
        ("stack_bytes", ctypes.c_uint32),
        ("max_threads", ctypes.c_uint32),
        ("max_threads_batch", ctypes.c_uint32),
        ("plane_order", ctypes.c_uint32),
        ("tolerance", ctypes.c_float),
        ("unused", ctypes.c_uint32),
        ("mean", ctypes.c_float * 4),
        ("scale", ctypes.c_float * 4),
        ("model_id", ctypes.c_char * 72),
        ("layout_id", ctypes.c_char * 72),
        ("model", ctypes.c_char * 48),
        ("targets", ctypes.c_char * 96),
        ("compiler", ctypes.c_char * 16),
    ]


class Info(NamedTuple):
    """What a model says about itself."""

    name: str
    channels: int
    height: int
    width: int
    embedding: int
    arena_bytes: int
    weights_bytes: int
    model_id: str
    layout_id: str
    targets: Sequence[str]
    compiler: str


def cosine(a: npt.ArrayLike, b: npt.ArrayLike) -> float:
    """The cosine of two embeddings: 1 for the same direction; 0 if one of them is all zeros."""
    x = np.asarray(a, np.float64).ravel()
    y = np.asarray(b, np.float64).ravel()
    length = float(np.linalg.norm(x) * np.linalg.norm(y))
    return float(x @ y) / length if length > 0 else 0.0


def _aligned(size: int, align: int) -> npt.NDArray[np.uint8]:
    """An uninitialised buffer of `size` bytes at an address that `align` divides."""
    buffer = np.empty(size + align, np.uint8)
    start = -buffer.ctypes.data % align
    return buffer[start : start + size]


def _prefix_of(path: Path, library: ctypes.CDLL) -> str:
    """The prefix of the one model in a library: a name in the file that has NAME_info exported."""
    names: "list[str]" = []
    for found in sorted(set(re.findall(rb"\0_?([A-Za-z_]\w*)_weights_check\0", path.read_bytes()))):
        name = found.decode()
        # the rows of a model for several CPUs, NAME_avx2 and so on, come after NAME
        if hasattr(library, name + "_info") and not any(name.startswith(n + "_") for n in names):
            names.append(name)
    if len(names) != 1:
        raise ValueError(
            f"{path}: expected one model, found {', '.join(names) or 'none'}; say which: prefix=..."
        )
    return names[0]


class Model:
    """A model of a shared library, checked and ready.

    library  the path of the shared library
    weights  the path of its weights file, or the bytes; by default PREFIX.weights beside the
             library, unless the weights are linked into it
    prefix   of its symbols; needed only if the library holds several models
    raises   FileNotFoundError, ValueError: no such file, or no model; Error: wrong weights or CPU
    """

    def __init__(
        self,
        library: Path_,
        weights: Union[Path_, bytes, None] = None,
        *,
        prefix: Optional[str] = None,
    ) -> None:
        path = Path(library).resolve()
        if not path.is_file():
            raise FileNotFoundError(f"{path}: there is no such library")
        self._library = ctypes.CDLL(str(path))
        self._prefix = prefix or _prefix_of(path, self._library)
        self._raw = _Info.in_dll(self._library, self._prefix + "_info")
        if self._raw.version != _INTERFACE or self._raw.bytes < ctypes.sizeof(_Info):
            raise ValueError(
                f"{path}: interface {self._raw.version}, this package reads {_INTERFACE}"
            )
        self.info = Info(
            name=self._raw.model.decode(),
            channels=self._raw.input_channels,
            height=self._raw.input_height,
            width=self._raw.input_width,
            embedding=self._raw.embedding,
            arena_bytes=self._raw.arena_bytes,
            weights_bytes=self._raw.weights_bytes,
            model_id=self._raw.model_id.decode(),
            layout_id=self._raw.layout_id.decode(),
            targets=tuple(self._raw.targets.decode().split(",")),
            compiler=self._raw.compiler.decode(),
        )
        pointer, size, integer = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
        self._error_text = self._function("error_text", ctypes.c_char_p, integer)
        self._check = self._function("weights_check", integer, pointer, size)
        self._selftest = self._function("selftest", integer, pointer, pointer)
        self._run = self._function("run", integer, pointer, pointer, pointer, pointer)
        self._run_u8 = self._function(
            "run_u8", integer, pointer, pointer, pointer, ctypes.c_ssize_t, integer, pointer
        )
        self._arenas = threading.local()
        self._weights, length = self._find_weights(path, weights)
        self._expect(self._check(self._weights, length))
        self._expect(self._selftest(self._weights, self._arena()))

    def __call__(self, image: npt.ArrayLike, order: str = "RGB") -> Floats:
        """The embedding of one face, float32 [embedding], not normalised.

        image  uint8 [height, width, 3] (4 for RGBA and BGRA; [height, width] for GRAY), or
               float32 [channels, height, width], normalised as in training
        order  of the bytes of a pixel: RGB, BGR, RGBA, BGRA or GRAY; of no meaning for float32
        raises  ValueError for another shape or order, TypeError for another type of numbers, Error
        """
        result = np.empty(self.info.embedding, np.float32)
        self._one(np.asarray(image), order, result)
        return result

    def batch(self, images: npt.ArrayLike, order: str = "RGB", threads: int = 1) -> Floats:
        """The embeddings of many faces, float32 [n, embedding]: each the same as alone.

        images   as for one face, with one more dimension in front
        threads  how many faces are computed at the same time; each has an arena of its own
        raises   as for one face
        """
        faces = np.asarray(images)
        if faces.ndim == 0 or threads < 1:
            raise ValueError("expected an array of faces, and at least one thread")
        results = np.empty((len(faces), self.info.embedding), np.float32)
        if threads == 1:
            for face, result in zip(faces, results):
                self._one(face, order, result)
        else:
            with ThreadPoolExecutor(threads) as pool:
                list(pool.map(lambda pair: self._one(pair[0], order, pair[1]), zip(faces, results)))
        return results

    # ---- inside ----

    def _function(self, name: str, result: Any, *arguments: Any) -> Any:
        function = getattr(self._library, f"{self._prefix}_{name}")
        function.restype = result
        function.argtypes = arguments
        return function

    def _expect(self, status: int) -> None:
        if status:
            raise Error(status, f"{self.info.name}: {self._error_text(status).decode()}")

    def _arena(self) -> int:
        """The arena of the present thread."""
        arena = getattr(self._arenas, "buffer", None)
        if arena is None:
            arena = _aligned(self._raw.arena_bytes, self._raw.arena_align)
            self._arenas.buffer = arena
        return int(arena.ctypes.data)

    def _find_weights(self, library: Path, weights: Union[Path_, bytes, None]) -> "tuple[int, int]":
        """Address and size; what holds them stays with the model."""
        if weights is None:
            try:
                linked = (ctypes.c_char * 1).in_dll(self._library, self._prefix + "_weights")
                return ctypes.addressof(linked), self._raw.weights_bytes
            except ValueError:
                weights = library.with_name(self._prefix + ".weights")
        if isinstance(weights, bytes):
            held = _aligned(len(weights), self._raw.weights_align)
            held[:] = np.frombuffer(weights, np.uint8)
        else:
            with open(weights, "rb") as file:
                if os.fstat(file.fileno()).st_size == 0:
                    raise ValueError(f"{os.fspath(weights)}: the file is empty")
                pages = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            held = np.frombuffer(pages, np.uint8)
        self._held = held
        return int(held.ctypes.data), len(held)

    def _one(self, image: npt.NDArray[Any], order: str, result: Floats) -> None:
        info = self.info
        if image.dtype == np.uint8:
            if order not in ORDERS:
                raise ValueError(f"order: expected one of {', '.join(ORDERS)}, found {order!r}")
            depth = _CHANNELS[order]
            shape = (info.height, info.width) if depth == 1 else (info.height, info.width, depth)
            self._shape(image, shape, f"uint8 {order}")
            # rows may be apart; the pixels of a row may not
            tight = (depth, 1) if depth > 1 else (1,)
            if image.strides[1:] != tight:
                image = np.ascontiguousarray(image)
            status = self._run_u8(
                self._weights, self._arena(), image.ctypes.data, image.strides[0], ORDERS[order],
                result.ctypes.data,
            )
        elif image.dtype.kind == "f":
            self._shape(image, (info.channels, info.height, info.width), "float")
            planes = np.ascontiguousarray(image, np.float32)
            status = self._run(
                self._weights, self._arena(), planes.ctypes.data, result.ctypes.data
            )
        else:
            raise TypeError(f"expected uint8 pixels or float32 planes, found {image.dtype}")
        self._expect(status)

    def _shape(self, image: npt.NDArray[Any], expected: Sequence[int], what: str) -> None:
        if tuple(image.shape) != tuple(expected):
            raise ValueError(f"expected {what} {tuple(expected)}, found {tuple(image.shape)}")
