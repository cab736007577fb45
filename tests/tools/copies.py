"""Formal extracts to be made of anything: who copies, and notices that can be copied."""

from dataclasses import replace
from typing import Any

import yaml

from noticegen.notice.copy import Copy
from noticegen.notice.dates import IssueDate

from . import printing, random_notices

AGENCY, SIGNER = printing.office().agencies[0], printing.office().signers[1]
PAPER = Copy(AGENCY, SIGNER, number=5, date=IssueDate(2022, 3, 18))
ELECTRONIC = replace(PAPER, is_electronic=True, time="17:24:51")


def issued(seed: int) -> str:
    """A generated notice with number and full date, its parts given to two units in turn, a part of each to a third."""
    values: dict[str, Any] = yaml.safe_load(random_notices.notice(seed))
    body = [given(node, ("van-phong", "thanh-tra")[place % 2]) for place, node in enumerate(values["body"])]
    for node in body:
        if "items" in node:
            node["items"][0] = given(node["items"][0], "cong-doan")
    every = ["Chung cho mọi đơn vị", given("Việc riêng của Văn phòng", "van-phong"), given("Việc khác", "thanh-tra")]
    values |= {"number": "7", "date": "2022-02-28", "body": [*every, *body]}
    return yaml.safe_dump(values, allow_unicode=True, width=10**6, sort_keys=False)


def given(node: Any, unit: str) -> dict[str, Any]:
    """The node as this unit's."""
    return {**({"text": node} if isinstance(node, str) else node), "units": unit}
