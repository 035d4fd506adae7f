import asyncio


async def read(name, seconds):
    try:
        await asyncio.sleep(seconds)
        return f"{name}: 21"
    finally:
        print(name, "closed")
