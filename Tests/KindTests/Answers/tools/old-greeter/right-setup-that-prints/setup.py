print('{"wheels": 0}')
from setuptools import setup

setup(
    name="greeter",
    version="2.0",
    py_modules=["greeter"],
    python_requires=">=3.10",
    entry_points={"console_scripts": ["greet = greeter:main"]},
)
