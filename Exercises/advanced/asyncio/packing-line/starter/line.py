import asyncio

from boxes import make, pack


async def run(orders, room, packers):
    """Make and pack all orders, with so many places on the shelf between."""
    for order in orders:
        await pack(await make(order))
