/// A system call's number on each architecture that the filter is made for.
///
/// The numbers are the kernel's own and never change: `asm/unistd_64.h` for x86-64, `asm-generic/unistd.h` for arm64,
/// which lacks the older calls.
struct SystemCall: Equatable {
    let x64: UInt32?
    let arm64: UInt32?

    init(_ x64: UInt32?, _ arm64: UInt32?) {
        self.x64 = x64
        self.arm64 = arm64
    }

    /// The number on the architecture that this program was built for, if the call exists there.
    var number: UInt32? {
        #if arch(x86_64)
            x64
        #elseif arch(arm64)
            arm64
        #else
            #error("the seccomp filter knows x86-64 and arm64")
        #endif
    }

    /// The newest call that these tables were made with; anything above is answered with "no such call".
    static let newestKnown: UInt32 = 462

    /// The audit architecture constant that the kernel reports with each call (`linux/audit.h`).
    static var auditArchitecture: UInt32 {
        #if arch(x86_64)
            0xC000_003E
        #else
            0xC000_00B7
        #endif
    }
}

/// Calls that need no look at their arguments: they act on the process itself, on its descriptors, or on paths, which
/// Landlock and the private root govern.
extension SystemCall {
    static let files: [SystemCall] = [
        .init(0, 63),  // read
        .init(1, 64),  // write
        .init(19, 65),  // readv
        .init(20, 66),  // writev
        .init(17, 67),  // pread64
        .init(18, 68),  // pwrite64
        .init(295, 69),  // preadv
        .init(296, 70),  // pwritev
        .init(327, 286),  // preadv2
        .init(328, 287),  // pwritev2
        .init(85, nil),  // creat
        .init(3, 57),  // close
        .init(436, 436),  // close_range
        .init(4, nil),  // stat
        .init(5, 80),  // fstat
        .init(6, nil),  // lstat
        .init(262, 79),  // newfstatat
        .init(332, 291),  // statx
        .init(137, 43),  // statfs
        .init(138, 44),  // fstatfs
        .init(8, 62),  // lseek
        .init(21, nil),  // access
        .init(269, 48),  // faccessat
        .init(439, 439),  // faccessat2
        .init(89, nil),  // readlink
        .init(267, 78),  // readlinkat
        .init(79, 17),  // getcwd
        .init(80, 49),  // chdir
        .init(81, 50),  // fchdir
        .init(83, nil),  // mkdir
        .init(258, 34),  // mkdirat
        .init(84, nil),  // rmdir
        .init(87, nil),  // unlink
        .init(263, 35),  // unlinkat
        .init(82, nil),  // rename
        .init(264, 38),  // renameat
        .init(316, 276),  // renameat2
        .init(86, nil),  // link
        .init(265, 37),  // linkat
        .init(88, nil),  // symlink
        .init(266, 36),  // symlinkat
        .init(77, 46),  // ftruncate
        .init(74, 82),  // fsync
        .init(75, 83),  // fdatasync
        .init(78, nil),  // getdents
        .init(217, 61),  // getdents64
        .init(95, 166),  // umask
        .init(32, 23),  // dup
        .init(33, nil),  // dup2
        .init(292, 24),  // dup3
        .init(22, nil),  // pipe
        .init(293, 59),  // pipe2
        .init(73, 32),  // flock
        .init(221, 223),  // fadvise64
        .init(40, 71),  // sendfile
        .init(326, 285),  // copy_file_range
    ]

    static let waiting: [SystemCall] = [
        .init(7, nil),  // poll
        .init(271, 73),  // ppoll
        .init(23, nil),  // select
        .init(270, 72),  // pselect6
        .init(213, nil),  // epoll_create
        .init(291, 20),  // epoll_create1
        .init(233, 21),  // epoll_ctl
        .init(232, nil),  // epoll_wait
        .init(281, 22),  // epoll_pwait
        .init(441, 441),  // epoll_pwait2
        .init(284, nil),  // eventfd
        .init(290, 19),  // eventfd2
        .init(289, 74),  // signalfd4
        .init(283, 85),  // timerfd_create
        .init(286, 86),  // timerfd_settime
        .init(287, 87),  // timerfd_gettime
        .init(61, 260),  // wait4
        .init(247, 95),  // waitid
        .init(35, 101),  // nanosleep
        .init(230, 115),  // clock_nanosleep
        .init(34, nil),  // pause
        .init(37, nil),  // alarm
        .init(36, 102),  // getitimer
        .init(38, 103),  // setitimer
    ]

    static let memory: [SystemCall] = [
        .init(9, 222),  // mmap
        .init(11, 215),  // munmap
        .init(10, 226),  // mprotect
        .init(25, 216),  // mremap
        .init(28, 233),  // madvise
        .init(12, 214),  // brk
        .init(27, 232),  // mincore
        .init(26, 227),  // msync
    ]

    static let signalHandling: [SystemCall] = [
        .init(13, 134),  // rt_sigaction
        .init(14, 135),  // rt_sigprocmask
        .init(15, 139),  // rt_sigreturn
        .init(127, 136),  // rt_sigpending
        .init(128, 137),  // rt_sigtimedwait
        .init(130, 133),  // rt_sigsuspend
        .init(131, 132),  // sigaltstack
        .init(219, 128),  // restart_syscall
    ]

    static let processItself: [SystemCall] = [
        .init(228, 113),  // clock_gettime
        .init(229, 114),  // clock_getres
        .init(96, 169),  // gettimeofday
        .init(201, nil),  // time
        .init(100, 153),  // times
        .init(98, 165),  // getrusage
        .init(99, 179),  // sysinfo
        .init(63, 160),  // uname
        .init(39, 172),  // getpid
        .init(110, 173),  // getppid
        .init(186, 178),  // gettid
        .init(102, 174),  // getuid
        .init(107, 175),  // geteuid
        .init(104, 176),  // getgid
        .init(108, 177),  // getegid
        .init(118, 148),  // getresuid
        .init(120, 150),  // getresgid
        .init(115, 158),  // getgroups
        .init(111, nil),  // getpgrp
        .init(121, 155),  // getpgid
        .init(124, 156),  // getsid
        .init(140, 141),  // getpriority
        .init(97, 163),  // getrlimit
        .init(160, 164),  // setrlimit
        .init(318, 278),  // getrandom
        .init(309, 168),  // getcpu
        .init(158, nil),  // arch_prctl
    ]

    static let threads: [SystemCall] = [
        .init(202, 98),  // futex
        .init(449, 449),  // futex_waitv
        .init(273, 99),  // set_robust_list
        .init(218, 96),  // set_tid_address
        .init(334, 293),  // rseq
        .init(324, 283),  // membarrier
        .init(24, 124),  // sched_yield
        .init(204, 123),  // sched_getaffinity
        .init(143, 121),  // sched_getparam
        .init(145, 120),  // sched_getscheduler
        .init(146, 125),  // sched_get_priority_max
        .init(147, 126),  // sched_get_priority_min
        .init(60, 93),  // exit
        .init(231, 94),  // exit_group
    ]

    static let connectedPairs: [SystemCall] = [
        .init(44, 206),  // sendto
        .init(45, 207),  // recvfrom
        .init(46, 211),  // sendmsg
        .init(47, 212),  // recvmsg
        .init(48, 210),  // shutdown
        .init(51, 204),  // getsockname
        .init(52, 205),  // getpeername
        .init(55, 209),  // getsockopt
    ]
}

/// Calls that are allowed only with some arguments, only to the driver, or only under some profiles.
extension SystemCall {
    /// These act on whatever path or descriptor they are given, unseen by Landlock: harmless only in a private root.
    static let attributes: [SystemCall] = [
        .init(90, nil),  // chmod
        .init(91, 52),  // fchmod
        .init(268, 53),  // fchmodat
        .init(452, 452),  // fchmodat2
        .init(132, nil),  // utime
        .init(235, nil),  // utimes
        .init(280, 88),  // utimensat
        .init(261, nil),  // futimesat
        // A copy with its attributes, as shutil.copy2 makes it, asks for their list and fails without one.
        .init(194, 11),  // listxattr
        .init(195, 12),  // llistxattr
        .init(196, 13),  // flistxattr
    ]

    static let open = SystemCall(2, nil)
    static let openat = SystemCall(257, 56)
    static let truncate = SystemCall(76, 45)
    static let ioctl = SystemCall(16, 29)
    static let prctl = SystemCall(157, 167)
    static let socketpair = SystemCall(53, 199)
    static let kill = SystemCall(62, 129)
    static let tgkill = SystemCall(234, 131)
    static let rtSigqueueinfo = SystemCall(129, 138)
    static let rtTgsigqueueinfo = SystemCall(297, 240)
    static let prlimit64 = SystemCall(302, 261)
    static let fcntl = SystemCall(72, 25)
    static let setsockopt = SystemCall(54, 208)
    static let sendmsg = SystemCall(46, 211)
    static let fallocate = SystemCall(285, 47)
    static let clone = SystemCall(56, 220)
    static let clone3 = SystemCall(435, 435)
    static let fork = SystemCall(57, nil)
    static let vfork = SystemCall(58, nil)
    static let execve = SystemCall(59, 221)
    static let execveat = SystemCall(322, 281)
    static let seccomp = SystemCall(317, 277)
    static let pidfdOpen = SystemCall(434, 434)
    static let memfdCreate = SystemCall(319, 279)
    static let setsid = SystemCall(112, 157)
    static let setpgid = SystemCall(109, 154)
    static let socket = SystemCall(41, 198)
    static let connect = SystemCall(42, 203)
    static let bind = SystemCall(49, 200)
    static let listen = SystemCall(50, 201)
    static let accept = SystemCall(43, 202)
    static let accept4 = SystemCall(288, 242)
}
