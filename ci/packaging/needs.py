"""What a program needs of the system that it is installed on: libraries, and the versions of their symbols."""

import re

from project import Fault, run

GLIBC = r"(?:libc|libm|libmvec|libdl|librt|libpthread|libutil|libanl|libresolv)\.so\.\d+|ld-linux[\w-]*\.so\.\d+"
ALLOWED = re.compile(rf"{GLIBC}|libgcc_s\.so\.1|libstdc\+\+\.so\.6")

# Up to which versions of the compiler's libraries a wheel may need, by the tag's NN: from auditwheel's policies, the
# lower one where x86_64 and aarch64 differ. A tag between two rows has what the lower one has.
COMPILER_LIBRARIES = {
    17: {"GLIBCXX": (3, 4, 19), "CXXABI": (1, 3, 7), "GCC": (4, 7, 0)},
    24: {"GLIBCXX": (3, 4, 22), "CXXABI": (1, 3, 10), "GCC": (4, 7, 0)},
    27: {"GLIBCXX": (3, 4, 24), "CXXABI": (1, 3, 11), "GCC": (7, 0, 0)},
    31: {"GLIBCXX": (3, 4, 28), "CXXABI": (1, 3, 12), "GCC": (7, 0, 0)},
    34: {"GLIBCXX": (3, 4, 29), "CXXABI": (1, 3, 13), "GCC": (7, 0, 0)},
    35: {"GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13), "GCC": (11, 0)},
    39: {"GLIBCXX": (3, 4, 33), "CXXABI": (1, 3, 15), "GCC": (14, 0, 0)},
}
# The release of GCC whose libstdc++ was the first to have a version of GLIBCXX, by its last number.
FIRST_WITH_GLIBCXX = {
    19: "4.8", 20: "4.9", 21: "5.2", 22: "6", 23: "7", 24: "7", 25: "8", 26: "9", 27: "9.2", 28: "9.3", 29: "11",
    30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15",
}


def dotted(version):
    return ".".join(map(str, version))


class Needs:
    """The libraries that a program is linked with, and the highest version of each kind that its symbols ask for."""

    def __init__(self, program):
        said = run("readelf", "--wide", "--dynamic", "--version-info", program)
        self.libraries = re.findall(r"\(NEEDED\).*\[(.+)\]", said)
        self.highest = {}
        # Behind this heading stands what is needed, in groups by library; what is defined stands before it.
        for name in re.findall(r"Name: (\S+)", said.partition("Version needs section")[2]):
            kind, _, version = name.partition("_")
            if name == "GLIBC_ABI_DT_RELR":
                version = "2.36"
            if not re.fullmatch(r"\d+(\.\d+)*", version):
                raise Fault(f"the program needs {name}, which is no version that others have.")
            number = tuple(map(int, version.split(".")))
            self.highest[kind] = max(number, self.highest.get(kind, number))
        self._check()

    def _check(self):
        foreign = [name for name in self.libraries if not ALLOWED.fullmatch(name)]
        if foreign:
            raise Fault(
                f"the program needs {', '.join(foreign)}, which not every system has: only glibc's own libraries, "
                "libgcc_s and libstdc++ may be needed.")
        if self.highest.get("GLIBC", (0,))[0] != 2:
            raise Fault("the program asks for no version of glibc 2: it is not a program that is linked with it.")

    @property
    def glibc(self):
        """The NN of the oldest glibc 2.NN that it runs with."""
        return self.highest["GLIBC"][1]

    def manylinux(self):
        """The NN of the wheel's tag, and which versions of the compiler's libraries have made it higher than glibc's."""
        tag = max(self.glibc, min(COMPILER_LIBRARIES))
        row = max(each for each in COMPILER_LIBRARIES if each <= tag)
        above = self._above(row)
        if not above:
            return tag, []
        for each in sorted(COMPILER_LIBRARIES):
            if each > tag and not self._above(each):
                return each, above
        raise Fault(f"no manylinux tag allows {', '.join(above)}, which the program needs: build it on an older system.")

    def _above(self, row):
        most = COMPILER_LIBRARIES[row]
        return [
            f"{kind}_{dotted(version)}" for kind, version in sorted(self.highest.items())
            if kind in most and version > most[kind]
        ]

    def packages(self):
        """The same as Debian's packages, each with its oldest version."""
        found = [f"libc6 (>= 2.{self.glibc})"]
        if "libgcc_s.so.1" in self.libraries:
            found.append(f"libgcc-s1 (>= {dotted(self.highest.get('GCC', (3, 0)))})")
        if "libstdc++.so.6" in self.libraries:
            last = max(self.highest.get("GLIBCXX", (3, 4, 19))[2:] or (0,))
            if last > max(FIRST_WITH_GLIBCXX):
                raise Fault(f"GLIBCXX_3.4.{last} is newer than FIRST_WITH_GLIBCXX in ci/packaging/needs.py: add it there.")
            oldest = FIRST_WITH_GLIBCXX[max(last, min(FIRST_WITH_GLIBCXX))]
            found.append(f"libstdc++6 (>= {oldest})")
        return found
