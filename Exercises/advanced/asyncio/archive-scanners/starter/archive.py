import asyncio

from scanners import scan


async def scan_all(pages, scanners):
    """Scan all pages with so many scanners, and return their texts."""
    return [await scan(page) for page in pages]
