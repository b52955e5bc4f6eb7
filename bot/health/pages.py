"""/healthz for monitoring and /metrics for Prometheus. No word of a talk, no name and no secret is in them."""

import json

from aiohttp import web

from bot.health.metrics import CONTENT_TYPE, exposition
from bot.health.parts import Part, Vitals, is_healthy
from bot.health.pulse import Pulse
from handlers.services import Services

SICK = 503


def health_pages(vitals: Vitals, services: Services, pulse: Pulse) -> web.Application:
    """The two pages."""

    async def healthz(_request: web.Request) -> web.Response:
        parts, _ = await vitals.parts()
        healthy = is_healthy(parts)
        return web.Response(
            status=200 if healthy else SICK, text=as_json(parts, healthy=healthy), content_type="application/json"
        )

    async def metrics(_request: web.Request) -> web.Response:
        parts, backlog = await vitals.parts()
        text = exposition(parts, backlog, pulse, services.conditions.connections())
        return web.Response(body=text.encode(), headers={"Content-Type": CONTENT_TYPE})

    application = web.Application()
    application.router.add_get("/healthz", healthz)
    application.router.add_get("/metrics", metrics)
    return application


def as_json(parts: list[Part], *, healthy: bool) -> str:
    """One JSON object, with a line for each part."""
    lines = [json.dumps({"part": part.name, "state": part.state, "remark": part.remark}) for part in parts]
    body = ",\n".join(f"  {line}" for line in lines)
    return f'{{"healthy": {json.dumps(healthy)}, "parts": [\n{body}\n]}}\n'
