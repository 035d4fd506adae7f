"""Makes pool.db with two courses: otters (2 places, from 6 years) and seals (3, from 9)."""

from store import Store

store = Store("pool.db")
store.open_course("otters", 2, 6)
store.open_course("seals", 3, 9)
