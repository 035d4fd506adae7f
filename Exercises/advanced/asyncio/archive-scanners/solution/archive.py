import asyncio

from scanners import scan


async def scan_one(page, free):
    """Scan a page as soon as a scanner is free, and return its text."""
    async with free:
        try:
            return await scan(page)
        except ValueError:
            return "unreadable"


async def scan_all(pages, scanners):
    """Scan all pages with so many scanners, and return their texts."""
    free = asyncio.Semaphore(scanners)
    return await asyncio.gather(*[scan_one(page, free) for page in pages])
