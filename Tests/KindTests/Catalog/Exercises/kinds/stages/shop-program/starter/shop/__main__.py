import sys

from shop.prices import money, total
