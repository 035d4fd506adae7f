# Leaves a thread that never ends.
# verdict: time-limit
import threading

threading.Thread(target=threading.Event().wait).start()
print('held')
