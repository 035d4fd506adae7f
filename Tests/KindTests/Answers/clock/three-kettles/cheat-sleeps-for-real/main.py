import threading

for _ in range(3):
    threading.Event().wait(1)
print('red on')
print('blue on')
print('green on')
print('blue boils')
print('green boils')
print('red boils')
print('6 seconds of boiling')
