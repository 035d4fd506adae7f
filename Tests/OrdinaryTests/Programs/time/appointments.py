# Runs appointments in order.
import sched
import time

done = []
scheduler = sched.scheduler(time.monotonic, time.sleep)
scheduler.enter(0.03, 1, done.append, ("third",))
scheduler.enter(0.01, 2, done.append, ("second",))
scheduler.enter(0.0, 1, done.append, ("first",))
dropped = scheduler.enter(9, 1, done.append, ("never",))
scheduler.cancel(dropped)
scheduler.run()
print(done, scheduler.empty())
