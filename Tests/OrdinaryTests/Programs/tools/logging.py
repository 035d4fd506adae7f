# Logs to standard error and to a file.
import logging
import logging.handlers
import sys

logging.warning("before any set-up")
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s", force=True)
log = logging.getLogger("shop.till")


def sell(price):
    log.debug("selling for %d", price)
    try:
        return 100 / price
    except ZeroDivisionError:
        log.exception("cannot sell for %s", price)


sell(5)
sell(0)
log.error("with %(what)s", {"what": "a mapping"}, extra={"x": 1})
log.warning("bad arguments %d", "x") if False else None
file = logging.FileHandler("shop.log", mode="w", encoding="utf-8")
file.setFormatter(logging.Formatter("{levelname} {threadName} {module} {message}", style="{"))
file.addFilter(lambda record: "secret" not in record.getMessage())
log.addHandler(file)
log.propagate = False
log.setLevel("INFO")
log.info("opened"), log.debug("hidden"), log.info("a secret"), log.critical("é")
memory = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(sys.stdout))
logging.getLogger("memory").addHandler(memory)
logging.getLogger("memory").info("kept for later")
memory.flush()
logging.shutdown()
print(open("shop.log", encoding="utf-8").read(), log.getEffectiveLevel(), log.parent.name, logging.getLevelName(30))
