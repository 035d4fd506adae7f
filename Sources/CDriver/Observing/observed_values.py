# --- what was at hand where an exception was raised: values ----------------------------------------------------------

# Looked at are objects of a program that may be made to answer anything, so they are asked nothing: what an object is,
# is read by the functions of the built-in types themselves, and only where its type is exactly one of these. All that
# is used is taken here, before the program runs, and the built-ins of this file are copies.
import gc
import posix
import sys
import types

MOST_LETTERS = 40
MOST_ITEMS = 5
MOST_DEPTH = 2
# Beyond these nothing is looked through.
MOST_NAMES = 3000
MOST_KEYS = 5000

type_name, type_module = type.__dict__["__qualname__"].__get__, type.__dict__["__module__"].__get__
type_bases, type_names = type.__dict__["__mro__"].__get__, type.__dict__["__dict__"].__get__
Function, Method, Builtin, Module = types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.ModuleType
Slot, Attributes, Code = types.MemberDescriptorType, types.GetSetDescriptorType, types.CodeType
module_names = Module.__dict__["__dict__"].__get__
UNKNOWN = Module("unknown")

PLAIN = {int, float, complex, bool, str, bytes, bytearray, type(None), type(...), type(NotImplemented), range}
HOLDERS = {list, tuple, dict, set, frozenset}
COUNTED = (list, tuple, dict, set, frozenset, str, bytes, bytearray, range)


def bases_of(kind):
    return type_bases(kind)


def is_kind(value, kind):
    """Whether a value is of a type or of one below it, whatever it says of its class."""
    return any(each is kind for each in bases_of(type(value)))


def is_class(value):
    return is_kind(value, type)


def plain(text, most=200):
    """A text that may be of a class of the learner's own, as one that is not."""
    if type(text) is not str:
        text = str.__str__(text) if is_kind(text, str) else "?"
    return text if len(text) <= most else text[:most] + "…"


def name_of_type(kind):
    try:
        return plain(type_name(kind)).rpartition(">.")[2] or "?"
    except BaseException:
        return "?"


def names_in(mapping):
    """The names of a dictionary with their values; keys that are no plain texts are left out, since they may compare as
    they like."""
    kind = type(mapping)
    if kind is not dict and (is_open(kind) or name_of_type(kind) not in ("FrameLocalsProxy", "mappingproxy")):
        return {}
    found = {}
    for name, value in mapping.items():
        if type(name) is str:
            found[name] = value
        if len(found) >= MOST_NAMES:
            break
    return found


type_flags = type.__dict__["__flags__"].__get__


def is_open(kind):
    """Whether a class can be changed, as those made by a `class` statement, and so may answer by code."""
    return not type_flags(kind) & 1 << 8


def own_attributes(value):
    """What an object holds itself, read around everything that its class may have in the way."""
    if type(value) is Module:
        return names_in(module_names(value))
    if is_class(value):
        return {}
    found = {}
    for kind in bases_of(type(value)):
        names = type_names(kind)
        entry = names.get("__dict__")
        if type(entry) is Attributes:
            held = entry.__get__(value)
            return {**found, **names_in(held)} if type(held) is dict else found
        if entry is not None:
            return found
        for name, slot in names_in(names).items():
            if type(slot) is Slot:
                try:
                    found[name] = slot.__get__(value)
                except AttributeError:
                    pass
    return found


def class_attributes(kind):
    """What the classes of an object give it: the nearest of each name."""
    found = {}
    for each in reversed(bases_of(kind)):
        found.update(names_in(type_names(each)))
    return found


def attribute(value, name):
    """An attribute that no code has to be run for."""
    held = own_attributes(value)
    if name in held:
        return held[name]
    found = class_attributes(value if is_class(value) else type(value)).get(name, UNKNOWN)
    if type(value) is Module or found is UNKNOWN:
        return UNKNOWN
    return found if type(found) in PLAIN or type(found) in HOLDERS or type(found) is Function else UNKNOWN


def attribute_names(value):
    if type(value) is Module:
        return list(own_attributes(value))
    return [*own_attributes(value), *class_attributes(value if is_class(value) else type(value))]


def size_of(value):
    """How many items a value has, if it is a built-in collection or derived from one; nothing else."""
    for kind in COUNTED:
        if is_kind(value, kind):
            return kind.__len__(value)
    return type(value).__len__(value) if is_library(value, "deque") else None


def is_library(value, name, module="collections"):
    kind = type(value)
    return not is_open(kind) and name_of_type(kind) == name and plain(type_module(kind)) == module


def shortened(text, most=MOST_LETTERS):
    return text if len(text) <= most else text[:most] + "…"


def shown(value, depth=MOST_DEPTH):
    """A short text for a value, as `repr` would begin it; for anything that is not built in, what it is."""
    kind = type(value)
    if kind is int:
        bits = value.bit_length()
        return int.__repr__(value) if bits < 200 else "a number of about %d digits" % (bits * 30103 // 100000 + 1)
    if kind is str or kind is bytes or kind is bytearray:
        text = kind.__repr__(value[: MOST_LETTERS + 1])
        return text if len(value) <= MOST_LETTERS else text[:-1] + "…" + text[-1]
    if kind in PLAIN:
        return kind.__repr__(value) if kind is not range else "range(%s)" % range_words(value)
    if kind in HOLDERS:
        return shown_items(value, kind, depth)
    return described(value)


def range_words(value):
    parts = [value.start, value.stop] + ([value.step] if value.step != 1 else [])
    return ", ".join(map(shown, parts))


def shown_items(value, kind, depth):
    opening, closing = {list: "[]", tuple: "()", dict: "{}", set: "{}", frozenset: "{}"}[kind]
    size = kind.__len__(value)
    if not size:
        return {set: "set()", frozenset: "frozenset()"}.get(kind, opening + closing)
    if not depth:
        return opening + "…" + closing
    items = []
    for item in kind.items(value) if kind is dict else kind.__iter__(value):
        if len(items) == MOST_ITEMS:
            items.append("…")
            break
        items.append(": ".join(shown(each, depth - 1) for each in item) if kind is dict else shown(item, depth - 1))
    comma = "," if kind is tuple and size == 1 else ""
    return opening + ", ".join(items) + comma + closing


def described(value):
    """What a value is that has no short text."""
    kind = type(value)
    if kind is Function:
        return "the function %s" % plain(value.__name__)
    if kind is Method:
        return "the method %s" % (plain(value.__func__.__name__) if type(value.__func__) is Function else "?")
    if kind is Builtin:
        return "the function %s" % plain(value.__name__)
    if kind is Module:
        return "the module %s" % plain(own_attributes(value).get("__name__", "?"))
    if is_class(value):
        return "the class %s" % name_of_type(value)
    size = size_of(value)
    if size is not None:
        return "of the type %s, with %d items" % (name_of_type(kind), size)
    return "an object of the class %s" % name_of_type(kind)


def is_exact(value):
    """Whether comparing and hashing a value runs nothing but Python's own."""
    kind = type(value)
    if kind is tuple:
        return len(value) < 50 and all(type(each) in PLAIN for each in value)
    return kind in PLAIN and kind is not bytearray
