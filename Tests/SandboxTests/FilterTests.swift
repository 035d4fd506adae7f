import CSpawn
import Glibc
import Testing

@testable import Sandbox

/// The seccomp filters, run by a small interpreter of their instructions.
@Suite struct FilterTests {
    enum Outcome: Equatable {
        case allowed
        case denied(Int32)
        case killed
    }

    /// What the kernel would do with a call (`Documentation/networking/filter.rst` has the instructions).
    private func outcome(
        _ filter: SystemCallFilter, _ number: UInt32, _ arguments: [UInt64] = [],
        architecture: UInt32 = SystemCall.auditArchitecture
    ) -> Outcome {
        var accumulator: UInt32 = 0
        var at = 0
        while true {
            let instruction = filter.instructions[at]
            at += 1
            switch instruction.code {
            case 0x20:
                switch instruction.k {
                case 0: accumulator = number
                case 4: accumulator = architecture
                default:
                    let index = Int(instruction.k - 16) / 8
                    accumulator = UInt32(truncatingIfNeeded: arguments.indices.contains(index) ? arguments[index] : 0)
                }
            case 0x54: accumulator &= instruction.k
            case 0x15: at += Int(accumulator == instruction.k ? instruction.jt : instruction.jf)
            case 0x25: at += Int(accumulator > instruction.k ? instruction.jt : instruction.jf)
            case 0x35: at += Int(accumulator >= instruction.k ? instruction.jt : instruction.jf)
            default:
                switch instruction.k & 0xFFFF_0000 {
                case 0x7FFF_0000: return .allowed
                case 0x0005_0000: return .denied(Int32(instruction.k & 0xFFFF))
                default: return .killed
                }
            }
        }
    }

    private let own = UInt64(SystemCallFilter.ownProcess)
    private var learner: SystemCallFilter {
        .learner(profile: Support.profile(), ownsRoot: false, landlockVersion: 7)
    }

    @Test func knowsCallsByTheirArguments() throws {
        let thread: UInt64 = 0x3D_0F00
        let fork: UInt64 = 0x0120_0011
        let newUserNamespace: UInt64 = 0x1000_0011
        let rows: [(SystemCall, [UInt64], Outcome)] = [
            (.clone, [thread], .allowed), (.clone, [fork], .denied(EPERM)),
            (.clone, [newUserNamespace], .denied(EPERM)), (.clone, [thread | 0x1000_0000], .denied(EPERM)),
            (.clone3, [], .denied(ENOSYS)),
            (.kill, [own, 9], .allowed), (.kill, [0, 9], .allowed), (.kill, [1, 9], .denied(EPERM)),
            (.kill, [0xFFFF_FFFF, 9], .denied(EPERM)), (.tgkill, [own, 7, 9], .allowed),
            (.tgkill, [1, 1, 9], .denied(EPERM)),
            (.socketpair, [1, 1], .allowed), (.socketpair, [1, 0x8_0801], .allowed),
            (.socketpair, [1, 2], .denied(EPERM)), (.socketpair, [2, 1], .denied(EPERM)),
            (.socket, [1, 1], .denied(EPERM)), (.fcntl, [0, 1], .allowed), (.fcntl, [0, 8], .denied(EPERM)),
            // The kernel compares 32 bits: what is above them must not let a call through.
            (.fcntl, [0, 0x1_0000_0008], .denied(EPERM)), (.ioctl, [0, 0x1_0000_5412], .denied(EPERM)),
            (.ioctl, [0, 0x5401], .allowed), (.ioctl, [0, 0x5412], .denied(EPERM)),
            (.setsockopt, [3, 1, 2], .allowed), (.setsockopt, [3, 1, 7], .denied(EPERM)),
            (.fcntl, [0, 1024], .denied(EPERM)), (.fcntl, [0, 1031], .denied(EPERM)),
            (.fallocate, [3, 0, 0, 1], .denied(EOPNOTSUPP)), (.sendmsg, [3], .denied(EPERM)),
            (.prctl, [15], .allowed), (.prctl, [22], .denied(EPERM)), (.execve, [], .denied(EPERM)),
            (.prlimit64, [0], .allowed), (.prlimit64, [1], .denied(EPERM)),
        ]
        for (call, arguments, expected) in rows {
            #expect(outcome(learner, try #require(call.number), arguments) == expected, "\(call) \(arguments)")
        }
    }

    /// Landlock sees a file being emptied from its third version on.
    @Test func closesWhatAnOldLandlockLeavesOpen() throws {
        let old = SystemCallFilter.learner(profile: Support.profile(), ownsRoot: false, landlockVersion: 2)
        let flags: [(UInt64, Outcome)] = [
            (UInt64(O_RDONLY | O_TRUNC), .denied(EPERM)), (UInt64(O_WRONLY | O_TRUNC), .allowed),
            (UInt64(O_RDONLY | O_TRUNC | O_CLOEXEC), .denied(EPERM)), (UInt64(O_RDONLY), .allowed),
        ]
        for (value, expected) in flags {
            #expect(outcome(old, try #require(SystemCall.openat.number), [0, 0, value]) == expected)
        }
        #expect(outcome(old, try #require(SystemCall.truncate.number)) == .denied(EPERM))
        #expect(outcome(learner, try #require(SystemCall.truncate.number)) == .allowed)
    }

    @Test func deniesWhatIsNotNamed() {
        #expect(outcome(learner, SystemCall.newestKnown) == .denied(EPERM))
        #expect(outcome(learner, SystemCall.newestKnown + 1) == .denied(ENOSYS))
        #expect(outcome(learner, 0, architecture: 0x4000_0003) == .killed)
        #if arch(x86_64)
            #expect(outcome(learner, 0x4000_0000) == .killed)
        #endif
    }

    @Test func allowsModesInAPrivateRootOnly() throws {
        for call in SystemCall.attributes {
            guard let number = call.number else { continue }
            #expect(outcome(learner, number) == .denied(EPERM))
            #expect(
                outcome(.learner(profile: Support.profile(), ownsRoot: true, landlockVersion: 0), number) == .allowed)
        }
    }

    /// On the lite rung with an old Landlock, which does not govern it.
    @Test func deniesTruncationThatLandlockCannot() throws {
        let old = SystemCallFilter.learner(profile: Support.profile(), ownsRoot: false, landlockVersion: 2)
        let new = SystemCallFilter.learner(profile: Support.profile(), ownsRoot: false, landlockVersion: 3)
        let own = SystemCallFilter.learner(profile: Support.profile(), ownsRoot: true, landlockVersion: 2)
        let readAndTruncate = UInt64(O_TRUNC | O_CLOEXEC)
        for (call, flags) in [(SystemCall.open, 1), (.openat, 2), (.truncate, 1)] {
            guard let number = call.number else { continue }
            let arguments = [UInt64](repeating: 0, count: flags) + [readAndTruncate]
            #expect(outcome(old, number, arguments) == .denied(EPERM))
            #expect(outcome(new, number, arguments) == .allowed)
            #expect(outcome(own, number, arguments) == .allowed)
        }
        // Here Landlock asks for the right to write, on any version.
        #expect(outcome(old, try #require(SystemCall.openat.number), [0, 0, UInt64(O_WRONLY | O_TRUNC)]) == .allowed)
        #expect(outcome(old, try #require(SystemCall.openat.number), [0, 0, UInt64(O_RDONLY)]) == .allowed)
    }

    @Test func letsTheDriverStartAndFork() throws {
        let rows: [(SystemCall, [UInt64], Outcome)] = [
            (.execve, [], .allowed), (.clone, [0x0120_0011], .allowed), (.clone, [0x1000_0011], .denied(EPERM)),
            (.prctl, [22], .allowed), (.kill, [0xFFFF_FFFF, 9], .allowed), (.socket, [2, 1], .denied(EPERM)),
        ]
        for (call, arguments, expected) in rows {
            #expect(
                outcome(.driver(profile: Support.profile()), try #require(call.number), arguments) == expected,
                "\(call) \(arguments)")
        }
    }

    @Test func fitsTheKernel() {
        #expect(learner.instructions.count <= 4096)
        #expect(learner.bytes.count == learner.instructions.count * 8)
    }
}
