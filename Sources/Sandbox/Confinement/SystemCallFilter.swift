import CSpawn
import Glibc

/// A seccomp filter: an allowlist of system calls, some of them only with certain arguments.
///
/// Whatever is not named fails with EPERM; calls newer than the tables fail with ENOSYS, so that a libc falls back to
/// what it used before. A call of another architecture (or of x32) ends the process.
struct SystemCallFilter {
    /// The number that stands for the process's own id; the driver puts in the real one after the fork.
    static let ownProcess: UInt32 = 0x5E1F_E51F

    private(set) var instructions: [sock_filter] = []

    /// A test of the low 32 bits of an argument; the kernel looks at no more of those tested here.
    enum ArgumentTest {
        case anyOf(argument: Int, [UInt32])
        case noneOf(argument: Int, [UInt32])
        case masked(argument: Int, mask: UInt32, equals: UInt32)
        case maskedOtherwise(argument: Int, mask: UInt32, than: UInt32)
    }

    init(_ rules: [Rule]) {
        load(offset: 4)
        instructions.append(jump(BPF.equal, SystemCall.auditArchitecture, ifTrue: 1, ifFalse: 0))
        finish(.killProcess)
        load(offset: 0)
        #if arch(x86_64)
            instructions.append(jump(BPF.atLeast, 0x4000_0000, ifTrue: 0, ifFalse: 1))
            finish(.killProcess)
        #endif
        for rule in rules { append(rule) }
        instructions.append(jump(BPF.greater, SystemCall.newestKnown, ifTrue: 0, ifFalse: 1))
        finish(.fail(errno: ENOSYS))
        finish(.fail(errno: EPERM))
    }

    enum Rule {
        case allow(SystemCall)
        /// Allowed when every test holds, else EPERM.
        case allowIf(SystemCall, [ArgumentTest])
        case fail(SystemCall, errno: Int32)
    }

    private enum Action {
        case allow
        case fail(errno: Int32)
        case killProcess

        /// The return value of the filter (`linux/seccomp.h`).
        var value: UInt32 {
            switch self {
            case .allow: 0x7FFF_0000
            case .fail(let errno): 0x0005_0000 | UInt32(errno)
            case .killProcess: 0x8000_0000
            }
        }
    }

    private enum BPF {
        static let load: UInt16 = 0x20
        static let and: UInt16 = 0x54
        static let equal: UInt16 = 0x15
        static let greater: UInt16 = 0x25
        static let atLeast: UInt16 = 0x35
        static let end: UInt16 = 0x06
    }

    private mutating func append(_ rule: Rule) {
        switch rule {
        case .allow(let call):
            guard let number = call.number else { return }
            instructions.append(jump(BPF.equal, number, ifTrue: 0, ifFalse: 1))
            finish(.allow)
        case .fail(let call, let errno):
            guard let number = call.number else { return }
            instructions.append(jump(BPF.equal, number, ifTrue: 0, ifFalse: 1))
            finish(.fail(errno: errno))
        case .allowIf(let call, let tests):
            guard let number = call.number else { return }
            let start = instructions.count
            instructions.append(jump(BPF.equal, number, ifTrue: 0, ifFalse: 0))
            for test in tests { append(test) }
            finish(.allow)
            instructions[start].jf = UInt8(instructions.count - start - 1)
        }
    }

    /// A test that does not hold returns EPERM at once; one that holds falls through to the next instruction.
    private mutating func append(_ test: ArgumentTest) {
        switch test {
        case .anyOf(let argument, let values):
            load(offset: 16 + 8 * argument)
            for (index, value) in values.enumerated() {
                instructions.append(jump(BPF.equal, value, ifTrue: UInt8(values.count - index), ifFalse: 0))
            }
            finish(.fail(errno: EPERM))
        case .noneOf(let argument, let values):
            load(offset: 16 + 8 * argument)
            for value in values {
                instructions.append(jump(BPF.equal, value, ifTrue: 0, ifFalse: 1))
                finish(.fail(errno: EPERM))
            }
        case .masked(let argument, let mask, let expected):
            load(offset: 16 + 8 * argument)
            instructions.append(sock_filter(code: BPF.and, jt: 0, jf: 0, k: mask))
            instructions.append(jump(BPF.equal, expected, ifTrue: 1, ifFalse: 0))
            finish(.fail(errno: EPERM))
        case .maskedOtherwise(let argument, let mask, let denied):
            load(offset: 16 + 8 * argument)
            instructions.append(sock_filter(code: BPF.and, jt: 0, jf: 0, k: mask))
            instructions.append(jump(BPF.equal, denied, ifTrue: 0, ifFalse: 1))
            finish(.fail(errno: EPERM))
        }
    }

    /// Offsets are those of `struct seccomp_data`: number, architecture, instruction pointer, six arguments.
    private mutating func load(offset: Int) {
        instructions.append(sock_filter(code: BPF.load, jt: 0, jf: 0, k: UInt32(offset)))
    }

    private mutating func finish(_ action: Action) {
        instructions.append(sock_filter(code: BPF.end, jt: 0, jf: 0, k: action.value))
    }

    private func jump(_ code: UInt16, _ value: UInt32, ifTrue: UInt8, ifFalse: UInt8) -> sock_filter {
        sock_filter(code: code, jt: ifTrue, jf: ifFalse, k: value)
    }

    /// The program as the bytes of an array of `struct sock_filter`.
    var bytes: [UInt8] { instructions.withUnsafeBytes { Array($0) } }
}
