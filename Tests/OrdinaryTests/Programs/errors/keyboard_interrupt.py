# Interrupted, as by Ctrl-C, and caught.
try:
    try:
        raise KeyboardInterrupt
    except Exception:
        print("not an Exception")
    finally:
        print("finally")
except KeyboardInterrupt as error:
    print(repr(error), isinstance(error, BaseException))
