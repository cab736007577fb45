"""The desk as a web application: the page's files, and what the page asks for."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from noticegen.problems.messages import words

from .action_routes import action_routes
from .answers import desk_of
from .desk import Desk
from .guard import Guard
from .history_routes import history_routes
from .import_routes import import_routes
from .notice_routes import notice_routes
from .registry_routes import registry_routes
from .store_routes import store_routes
from .word_routes import word_routes

STATIC = Path(str(files(__package__) / "static"))


def desk_app(desk: Desk, port: int, token: str, used: Callable[[], None] = lambda: None) -> Guard:
    """For a server on this port of 127.0.0.1; the first address must carry the token. `used` is called at each use."""
    app = Starlette(
        routes=[
            Route("/", _page),
            Route("/favicon.ico", _icon),
            Mount("/static", StaticFiles(directory=STATIC)),
            *store_routes(),
            *notice_routes(),
            *action_routes(),
            *import_routes(),
            *registry_routes(),
            *history_routes(),
            *word_routes(),
        ],
        lifespan=_lifespan,
    )
    app.state.desk = desk
    return Guard(app, port, token, words(desk.lang)["desk-forbidden"], used)


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    desk: Desk = app.state.desk
    desk.listeners.begin(asyncio.get_running_loop())
    yield
    desk.close()


async def _icon(_: Request) -> Response:
    """Browsers ask for it beside a PDF, which names none."""
    return FileResponse(STATIC / "icon.svg", media_type="image/svg+xml")


async def _page(request: Request) -> Response:
    """The one page; `lang` and the nonce for the editor's own styles are in it."""
    text = (STATIC / "index.html").read_text(encoding="utf-8")
    text = text.replace('lang="vi"', f'lang="{desk_of(request).lang}"').replace("{nonce}", request.state.nonce)
    return HTMLResponse(text)
