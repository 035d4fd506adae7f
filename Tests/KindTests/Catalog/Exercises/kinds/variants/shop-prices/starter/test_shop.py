import pytest

import shop
