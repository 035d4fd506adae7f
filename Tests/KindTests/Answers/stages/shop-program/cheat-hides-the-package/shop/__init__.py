import sys

sys.modules['shop.prices'] = sys
