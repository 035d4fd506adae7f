import asyncio


async def serve(port):
    """Relay between stations at this port."""
    ...
