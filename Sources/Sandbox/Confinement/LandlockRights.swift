import CSpawn

/// The rights that Landlock governs, by the version of the kernel's interface that brought them.
///
/// Source: `linux/landlock.h` and Documentation/userspace-api/landlock.rst of Linux 6.15. Own constants, since the
/// headers of many distributions are older than their kernels.
enum LandlockRights {
    static let execute: UInt64 = 1 << 0
    static let writeFile: UInt64 = 1 << 1
    static let readFile: UInt64 = 1 << 2
    static let readFolder: UInt64 = 1 << 3
    static let removeFolder: UInt64 = 1 << 4
    static let removeFile: UInt64 = 1 << 5
    static let makeFolder: UInt64 = 1 << 7
    static let makeRegular: UInt64 = 1 << 8
    static let makeLink: UInt64 = 1 << 12
    static let refer: UInt64 = 1 << 13
    static let truncate: UInt64 = 1 << 14

    static let read = readFile | readFolder
    /// Everything that an ordinary program does to files in its own folder. Devices, pipes and sockets are not made.
    static let work =
        read | writeFile | removeFolder | removeFile | makeFolder | makeRegular | makeLink | refer | truncate

    /// All rights on files that a version knows: 13 from the first, then refer, truncate, and ioctl on devices.
    static func filesystem(version: Int) -> UInt64 {
        switch version {
        case ...0: 0
        case 1: (1 << 13) - 1
        case 2: (1 << 14) - 1
        case 3, 4: (1 << 15) - 1
        default: (1 << 16) - 1
        }
    }

    /// Binding and connecting TCP, from version 4.
    static func network(version: Int) -> UInt64 { version >= 4 ? 0b11 : 0 }

    /// Abstract unix sockets and signals to processes outside, from version 6.
    static func scopes(version: Int) -> UInt64 { version >= 6 ? 0b11 : 0 }

    static let kernelVersion = Int(cspawn_landlock_version())
}
