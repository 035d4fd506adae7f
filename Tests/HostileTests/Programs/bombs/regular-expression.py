# A pattern that backtracks for ever.
# verdict: time-limit
import re

re.match(r'(a+)+$', 'a' * 60 + '!')
