import Testing

@testable import Sandbox

/// A whole program runs as `python3 main.py` would, on every rung.
@Suite struct ProgramTests {
    @Test(arguments: Support.confinements)
    func seesItsArgumentsInputAndFiles(_ confinement: Confinement) throws {
        let source = """
            import sys, helper
            print(sys.argv[1:], sys.stdin.read(), open("data/in.txt").read(), helper.NAME, __name__, sys.argv[0])
            open("out.txt", "w").write("left\\n")
            sys.exit(3)
            """
        let request = Support.program(
            source, arguments: ["a", "b c", ""], input: "12\n",
            files: ["helper.py": "NAME = 'helper'\n", "data/in.txt": "inside"], wanted: ["out.txt", "absent.txt"])
        let record = try Support.run(request, confinement)
        #expect(record.output == "['a', 'b c', ''] 12\n inside helper __main__ main.py\n")
        #expect(record.errors == "")
        #expect(record.termination == .exited(3))
        #expect(record.reachedLimit == nil)
        #expect(record.files == ["out.txt": .content(Array("left\n".utf8)), "absent.txt": .missing])
    }

    @Test(arguments: Support.confinements)
    func leavesNoTraceOfTheDriver(_ confinement: Confinement) throws {
        let source = """
            import gc, sys
            try: sys._getframe(1)
            except ValueError: print("top frame")
            print([name for name in sys.modules if "customize" in name or name in ("select", "resource", "_ctypes")])
            print([o for o in gc.get_objects() if type(o).__name__ == "Settings"])
            import os
            print("PYTHONPATH" in os.environ, [p for p in sys.path if "driver" in p])
            for descriptor in range(3, 64):
                try: os.fstat(descriptor); print("open", descriptor)
                except OSError: pass
            1 / 0
            """
        let record = try Support.run(Support.program(source), confinement)
        #expect(record.output == "top frame\n[]\n[]\nFalse []\n")
        #expect(
            record.errors.hasPrefix(
                "Traceback (most recent call last):\n  File \"\(record.workFolder)/main.py\", line 11, in <module>\n"))
        #expect(record.errors.hasSuffix("ZeroDivisionError: division by zero\n"))
        #expect(record.termination == .exited(1))
    }

    @Test(arguments: Support.confinements)
    func startsEachCaseInACleanFolder(_ confinement: Confinement) throws {
        let session = try Support.session(confinement)
        let mess = """
            import os
            os.makedirs("a/" * 60)
            os.mkdir("closed", 0)
            open("../beside.txt", "w").write("x")
            os.symlink("/etc/passwd", "link")
            open("file", "w").write("x")
            """
        #expect(try session.run(Support.program(mess)).errors == "")
        let look = "import os; print(sorted(os.listdir('.')), sorted(os.listdir('..')))"
        let record = try session.run(Support.program(look))
        #expect(record.output == "['main.py'] ['work']\n")
        #expect(session.isAlive)
    }

    /// Results are collected without following anything that the program has put in their place.
    @Test(
        arguments: Support.confinements,
        [
            ("import os; os.symlink('/etc/passwd', 'r')", RunRecord.LeftFile.notAFile),
            ("import os; os.mkdir('r')", .notAFile),
            ("open('r', 'w').truncate(100_000)", .tooLarge(bytes: 100_000)),
            ("import os; open('r', 'w').write('x'); os.chmod('r', 0)", .notAFile),
            ("pass", .missing),
        ])
    func collectsOrdinaryFilesOnly(_ confinement: Confinement, _ row: (String, RunRecord.LeftFile)) throws {
        // On the lite rung modes cannot be changed, so that row ends as an ordinary file.
        let record = try Support.run(Support.program(row.0, wanted: ["r"]), confinement)
        let withoutChmod = confinement.rung == .lite && row.0.contains("chmod")
        #expect(record.files["r"] == (withoutChmod ? .content([0x78]) : row.1))
    }

    @Test(arguments: Support.confinements)
    func seesTheStandardLibraryAlone(_ confinement: Confinement) throws {
        let source = """
            import asyncio, csv, ctypes, datetime, decimal, hashlib, json, sqlite3, tempfile, threading, zoneinfo
            async def main(): await asyncio.sleep(0); return 7
            print(asyncio.run(main()))
            thread = threading.Thread(target=print, args=("thread",)); thread.start(); thread.join()
            print(sqlite3.connect(":memory:").execute("select 6 * 7").fetchone())
            with tempfile.TemporaryFile() as file: file.write(b"x"); print(file.tell())
            print(datetime.datetime(2024, 7, 1, tzinfo=zoneinfo.ZoneInfo("Europe/Paris")).isoformat())
            try: import pip
            except ModuleNotFoundError as error: print(error)
            """
        let record = try Support.run(Support.program(source), confinement)
        #expect(record.errors == "")
        #expect(
            record.output
                == "7\nthread\n(42,)\n1\n2024-07-01T00:00:00+02:00\nNo module named 'pip'\n")
    }
}
