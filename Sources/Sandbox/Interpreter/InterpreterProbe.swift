import CSpawn
import Glibc
import System

/// Asks an interpreter about itself, and lets it compile the driver.
struct InterpreterProbe {
    let environment: [String: String]

    private static let timeoutSeconds = 20.0

    /// Written for any Python 3, so that an old one can at least say its version.
    private static let script = #"""
        import sys, os
        def packed(fields):
            return b"".join(len(f).to_bytes(4, "little") + f for f in fields)
        missing, code, modules, libraries = [], b"", [], set()
        for name in ("_ctypes", "select", "resource"):
            try: __import__(name)
            except ImportError: missing.append(name)
        if sys.version_info >= (3, 10):
            import marshal
            external = sys.modules["_frozen_importlib_external"]
            def compiled(source, level=0): return marshal.dumps(compile(source, "driver", "exec", 0, False, level))
            def part(): return sys.stdin.buffer.read(int.from_bytes(sys.stdin.buffer.read(4), "little"))
            source, rare = part(), part()
            # The kinds that are loaded when they are asked for, as a constant that costs nothing until then.
            code = compiled(b"RARE_KINDS = %r\n" % compiled(rare) + source)
            modules = [compiled(module, 2) for module in iter(part, b"")]  # without the docstrings
            code = external.MAGIC_NUMBER + bytes(12) + code
        for name in ("ssl", "sqlite3", "lzma", "bz2", "zlib", "hashlib", "decimal", "uuid", "readline", "curses",
                     "pyexpat", "ctypes", "_dbm", "_gdbm", "_tkinter"):
            try: __import__(name)
            except Exception: pass
        with open("/proc/self/maps") as maps:
            for line in maps:
                path = line.rstrip("\n").partition("/")[2]
                if ".so" in path and os.path.isfile("/" + path): libraries.add(os.path.dirname(os.path.realpath("/" + path)))
        library = os.path.dirname(os.path.realpath(os.__file__))
        standard = [library] + [os.path.realpath(p) for p in sys.path if p.endswith("/lib-dynload")]
        executable = os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable)
        def status(ending):
            """How a program ends whose last exit handler looks whether there is still a `__file__`."""
            with open(os.memfd_create("probe", 0), "w") as program:
                program.write("import atexit, os\nmain = globals()\n"
                              "atexit.register(lambda: os._exit(40 + ('__file__' in main)))\n" + ending)
                program.flush()
                path = "/proc/%d/fd/%d" % (os.getpid(), program.fileno())
                child = os.posix_spawn(executable, [executable, "-I", "-S", path], os.environ)
                return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        try: tells = sys.version_info >= (3, 10) and status("") == 40 and status("raise SystemExit(3)") == 41
        except OSError: tells = False
        encode = os.fsencode
        answer = [encode(executable), encode("%d.%d.%d" % sys.version_info[:3]), packed(map(encode, standard)),
                  packed(map(encode, sorted(libraries - set(standard)))), packed(map(encode, missing)), code,
                  b"yes" if tells else b"no", packed(modules)]
        sys.stdout.buffer.write(packed(answer))
        """#

    func ask(_ found: String) throws -> PythonInterpreter {
        let output = try run(found)
        guard let fields = Fields.unpack(output.standardOutput), fields.count == 8,
            let standard = Fields.unpack(fields[2]), let shared = Fields.unpack(fields[3]),
            let missing = Fields.unpack(fields[4]), let modules = Fields.unpack(fields[7])
        else {
            throw SandboxFault.interpreterFailed(
                path: found, output: String(decoding: output.standardError, as: UTF8.self))
        }
        let version = Fields.string(fields[1])
        guard Self.isRecent(version) else { throw SandboxFault.interpreterTooOld(path: found, version: version) }
        if let module = missing.first {
            throw SandboxFault.interpreterIncomplete(path: found, module: Fields.string(module))
        }
        let executable = Fields.string(fields[0])
        return PythonInterpreter(
            foundAs: found, executable: executable, version: version,
            standardLibrary: standard.map(Fields.string), sharedLibraries: shared.map(Fields.string),
            tellsExitsApart: Fields.string(fields[6]) == "yes", driverCode: Array(fields[5]),
            modules: CompiledModules(
                found: found, executable: executable, version: version, environment: environment,
                fresh: Dictionary(uniqueKeysWithValues: zip(DriverModule.allCases, modules.map(Array.init)))))
    }

    static func isRecent(_ version: String) -> Bool {
        let numbers = version.split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2 else { return false }
        return (numbers[0], numbers[1]) >= PythonInterpreter.oldestVersion
    }

    private func run(_ found: String) throws -> (standardOutput: [UInt8], standardError: [UInt8]) {
        let input = try Descriptor.memory(
            "probe input",
            content: Fields.pack([Driver.source, Driver.rareKinds] + DriverModule.allCases.map(\.source)))
        let output = try Descriptor.memory("probe output")
        let errors = try Descriptor.memory("probe errors")
        let kept = environment.filter { !$0.key.hasPrefix("PYTHON") }
        let result = withPlan(
            executable: found, arguments: [found, "-I", "-S", "-c", Self.script],
            environment: kept.map { "\($0.key)=\($0.value)" }, directory: FileStatus.currentFolder,
            descriptors: [input.raw, output.raw, errors.raw, errors.raw]
        ) { cspawn_start(&$0) }
        guard result.pid > 0 else {
            throw SandboxFault.interpreterFailed(path: found, output: String(cString: strerror(result.error)))
        }
        ChildProcess.wait(result.pid, atMost: Self.timeoutSeconds)
        return try (output.readAll(), errors.readAll())
    }
}
