"""Asks the desk's server as the page in the browser does, without a socket."""

from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

PORT = 8765
TOKEN = "0123456789abcdef"  # noqa: S105 opens nothing
HOST = f"127.0.0.1:{PORT}"
ORIGIN = {"Origin": f"http://{HOST}"}


class DeskPage:
    """What the browser's page does: asks, and sends edits from the version it knows."""

    def __init__(self, client: TestClient, workspace: Path) -> None:
        self.client = client
        self.workspace = workspace

    def get(self, address: str) -> Any:
        return self.client.get(address).json()

    def post(self, address: str, data: Any, status: int = 200) -> Any:
        answer = self.client.post(address, json=data, headers=ORIGIN)
        assert answer.status_code == status, answer.text
        return answer.json()

    def notice(self, name: str = "good") -> dict[str, Any]:
        ident = next(each["id"] for each in self.get("/api/notices")["notices"] if each["name"] == name)
        opened: dict[str, Any] = self.get(f"/api/notices/{ident}")
        return opened

    def edit(self, opened: dict[str, Any], *edits: dict[str, Any], status: int = 200) -> dict[str, Any]:
        asked = {"version": opened["version"], "edits": list(edits)}
        answered: dict[str, Any] = self.post(f"/api/notices/{opened['id']}/edit", asked, status)
        return answered
