import Sandbox
import Glibc

var env: [String: String] = [:]
for e in CommandLine.arguments.dropFirst() where e.contains("=") { let p = e.split(separator: "=", maxSplits: 1); env[String(p[0])] = String(p[1]) }
env["PATH"] = env["PATH"] ?? String(cString: getenv("PATH"))
env["HOME"] = String(cString: getenv("HOME"))
do {
    let i = try InterpreterLocator(environment: env).locate()
    print(i.foundAs, i.executable, i.version, i.standardLibrary, i.sharedLibraries, i.isBehindShim)
    let profile = SandboxProfile(id: "pure", title: "", network: .none, processes: 0, preload: [], limits: ResourceLimits(wallSeconds: 4, cpuSeconds: 2, memoryMiB: 512, threads: 32, outputKiB: 1024, fileKiB: 4096, diskKiB: 16384, files: 1024, openFiles: 128))
    let pool = SandboxPool(profile: profile, interpreter: i, environment: env, workers: 1)
    for src in ["print('hi', open('in.txt').read()); open('o.txt','w').write('x'*10)", "import sys\nprint(sys.path, sys.modules.keys(), sys.argv, sys.orig_argv, sys.flags, __file__, sys.executable)\n1/0", "while True: pass", "while True: print('xxxxxxxxxxxxxxxxxxxxxxxxxxx')", "[0]*10**10", "import time; time.sleep(60)", "import os; os.fork()", "import threading\nt=threading.Thread(target=print,args=('t',)); t.start(); t.join()\nimport ctypes, select, time, resource, asyncio, sqlite3, json, ssl\nasyncio.run(asyncio.sleep(0.01)); print(ctypes)", "import os; os.kill(os.getppid(), 9)", "print(open('/etc/shadow').read())", "import socket; socket.socket()", "import os; print(os.listdir('/'), os.getuid(), os.environ)", "import numpy"] {
        let r = try pool.run([RunRequest(kind: .program(arguments: ["a", "b"], standardInput: Array("12\n".utf8)), files: ["main.py": Array(src.utf8), "in.txt": Array("zz".utf8)], wantedFiles: ["o.txt"])])[0]!
        print("==", src, r.termination, r.reachedLimit as Any, String(decoding: r.standardOutput.prefix(1500), as: UTF8.self), String(decoding: r.standardError, as: UTF8.self), r.files, r.wallMicroseconds, r.cpuMicroseconds, r.peakMemoryKiB)
    }
    let r = try pool.run([RunRequest(kind: .session(module: "m", examples: ["f(1)\n", "f(2)\n", "g()\n", "print('a')\n","for i in range(2):\n    print(i)\n"]), files: ["m.py": Array("def f(x):\n  if x==2: raise ValueError('two')\n  return [x]\n".utf8)])])[0]!
    for e in r.examples { print(String(decoding: e.standardOutput, as: UTF8.self), String(decoding: e.exception ?? [], as: UTF8.self), String(decoding: e.standardError, as: UTF8.self)) }
    print(r.termination)
    pool.close()
} catch { print(error) }
