"""Time stamps from an authority (RFC 3161), over HTTP."""

from typing import Any

import aiohttp
from asn1crypto import cms, tsp
from pyhanko.sign.timestamps.aiohttp_client import HTTPTimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.without_passwords import without_passwords

from .pyhanko_hooks import SequenceOfAny

_SECONDS = 20


class Stamper(HTTPTimeStamper):
    """pyHanko's client; its failures become problems that name the authority."""

    def __init__(self, url: str) -> None:
        super().__init__(url, timeout=_SECONDS, headers={"User-Agent": "noticegen"})

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """A stamp on exactly this digest.

        Raises ProblemsFound: the authority was not reached, refused, or answered with something else.
        """
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            stamped = _stamped(token)
        except TimestampRequestError as error:
            raise self._problem(error) from error
        except (ValueError, TypeError, LookupError, AttributeError) as error:  # no answer that the standard allows
            raise self._refusal("tsa-garbled") from error
        if stamped != message_digest:
            raise self._refusal("tsa-garbled")
        return token

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """The answer. We raise a refusal as an error: it has no stamp, and asn1crypto reads no answer without one."""
        response = await super().async_request_tsa_response(req)
        parts = SequenceOfAny.load(response.dump())
        if len(parts) == 1:
            status = parts[0].parse(tsp.PKIStatusInfo)
            raise _Refused(", ".join([status["status"].native, *(status["status_string"].native or ())]))
        return response

    def _problem(self, error: TimestampRequestError) -> ProblemsFound:
        match error.__cause__:
            case aiohttp.ContentTypeError():
                return self._refusal("tsa-garbled")
            case aiohttp.ClientResponseError() as answer:
                return self._refusal("tsa-refused", reason=f"HTTP {answer.status}")
            case OSError() | aiohttp.ClientError():
                return self._refusal("tsa-unreachable")
        if isinstance(error, _Refused):
            return self._refusal("tsa-refused", reason=str(error))
        return self._refusal("tsa-garbled")

    def _refusal(self, code: WrittenCode, **values: str) -> ProblemsFound:
        return ProblemsFound([Problem(code, values={"url": without_passwords(self.url), **values})])


class _Refused(TimestampRequestError):
    """The server refused; the text is its own."""


def _stamped(token: Any) -> bytes:
    info = token["content"]["encap_content_info"]["content"].parsed
    imprint: bytes = info["message_imprint"]["hashed_message"].native
    return imprint
