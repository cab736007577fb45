"""What costs much is made once, by whichever worker of a run needs it first; the others wait for it and read it."""

import os
import pickle
import shutil
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
from filelock import FileLock

_Made = TypeVar("_Made")


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], _Made]) -> _Made:
    """What `make` made in its folder, in this worker or in another; its files stay as long as the run."""
    shared = _folder_of_the_run(factory) / "shared"
    shared.mkdir(exist_ok=True)
    folder, record = shared / name, shared / f"{name}.pickle"
    with FileLock(shared / f"{name}.lock"):
        if record.exists():
            made: _Made = pickle.loads(record.read_bytes())  # noqa: S301 this run wrote it
            return made
        shutil.rmtree(folder, ignore_errors=True)  # of one that failed
        folder.mkdir()
        made = make(folder)
        record.write_bytes(pickle.dumps(made))
        return made


def _folder_of_the_run(factory: pytest.TempPathFactory) -> Path:
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


class Batches(Mapping[str, _Made]):
    """Things made batch by batch, each when something of it is asked for: a quick test waits for no proof's."""

    def __init__(
        self,
        factory: pytest.TempPathFactory,
        batches: Mapping[str, Collection[str]],
        make: Callable[[Path, Collection[str]], Mapping[str, _Made]],
    ) -> None:
        self._factory, self._batches, self._make = factory, batches, make
        self._batch_of = {name: batch for batch, names in batches.items() for name in names}
        self._made: dict[str, _Made] = {}

    def __getitem__(self, name: str) -> _Made:
        batch = self._batch_of[name]
        if name not in self._made:
            names = self._batches[batch]
            self._made |= once(self._factory, batch, lambda folder: self._make(folder, names))
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._batch_of)

    def __len__(self) -> int:
        return len(self._batch_of)
