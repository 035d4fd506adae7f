# A variable with a value for each task.
import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def handle(name):
    token = user.set(name)
    await asyncio.sleep(0.001)
    print(name, user.get())
    user.reset(token)
    return user.get()


async def main():
    print(await asyncio.gather(handle("ada"), handle("bob")))
    print(user.get(), await asyncio.to_thread(user.get))


asyncio.run(main())
context = contextvars.copy_context()
context.run(user.set, "inside")
print(context[user], user.get(), len(list(context)) >= 1)
try:
    contextvars.ContextVar("empty").get()
except LookupError as error:
    print(type(error).__name__)
