"""Time stamps of an authority (RFC 3161), over HTTP."""

from typing import Any

import aiohttp
from asn1crypto import cms, core, tsp
from pyhanko.sign.timestamps.aiohttp_client import HTTPTimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError

from noticegen.problems.codes import WrittenCode
from noticegen.problems.problem import Problem, ProblemsFound
from noticegen.problems.without_passwords import without_passwords

_SECONDS = 20


class Stamper(HTTPTimeStamper):
    """pyHanko's, whose failures are problems that name the authority."""

    def __init__(self, url: str) -> None:
        super().__init__(url, timeout=_SECONDS, headers={"User-Agent": "noticegen"})

    async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> cms.ContentInfo:
        """A stamp on just this. Raises ProblemsFound: not reached, refused, or answered with something else."""
        try:
            token = await super().async_timestamp(message_digest, md_algorithm)
            stamped = _stamped(token)
        except TimestampRequestError as error:
            raise self._problem(error) from error
        except (ValueError, TypeError, LookupError, AttributeError) as error:  # no answer that the standard knows
            raise self._refusal("tsa-garbled") from error
        if stamped != message_digest:
            raise self._refusal("tsa-garbled")
        return token

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """The answer, unless it is a refusal: that has no stamp, and asn1crypto reads no answer without."""
        response = await super().async_request_tsa_response(req)
        parts = _Parts.load(response.dump())
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
    """In the server's own words."""


class _Parts(core.SequenceOf):  # type: ignore[misc]
    _child_spec = core.Any


def _stamped(token: Any) -> bytes:
    told = token["content"]["encap_content_info"]["content"].parsed
    imprint: bytes = told["message_imprint"]["hashed_message"].native
    return imprint
