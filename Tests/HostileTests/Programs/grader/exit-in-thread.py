# Ends from a thread.
# verdict: wrong-answer
import os
import threading

threading.Thread(target=os._exit, args=(0,)).start()
threading.Event().wait(2)
