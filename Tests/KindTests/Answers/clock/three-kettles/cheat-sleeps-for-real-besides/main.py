import select
import time

select.select([], [], [], 2)
time.sleep(3)
print('red on')
print('blue on')
print('green on')
print('blue boils')
print('green boils')
print('red boils')
print('6 seconds of boiling')
