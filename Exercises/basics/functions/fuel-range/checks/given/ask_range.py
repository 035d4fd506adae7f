import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):
    import main
print(main.boat_range(50, 30))
