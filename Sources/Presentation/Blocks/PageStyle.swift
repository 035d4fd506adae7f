/// How an HTML page looks: light or dark as the reader's system is, narrow or wide, and on paper.
package enum PageStyle {
    package static let sheet = """
        :root {
          --ground: #ffffff; --raised: #f5f6f8; --ink: #1c2230; --quiet: #576072; --line: #d5d9e1;
          --plain: #7d8ba5; --missed: #c2410c; --stripe: #f0a884; --accepted: #2f6fb3; --link: #1d5fa5;
          --step0: #eceef2; --step1: #cfe0f3; --step2: #9dc1e6; --step3: #3f7fc0; --step4: #1f5796; --on-strong: #ffffff;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #14171d; --raised: #1d222b; --ink: #e6e9ef; --quiet: #9aa4b5; --line: #343c4a;
            --plain: #75829a; --missed: #e8743b; --stripe: #8a3a12; --accepted: #5b9bdc; --link: #7db4ea;
            --step0: #232933; --step1: #1f3b58; --step2: #2a5a8a; --step3: #5b9bdc; --step4: #a5ccf2; --on-strong: #10141a;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--ground); color: var(--ink);
          font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
        }
        main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1rem; }
        header { border-bottom: 1px solid var(--line); margin: 1.5rem 0 1rem; padding-bottom: .75rem; }
        header p { margin: 0; color: var(--quiet); }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
        h3 { font-size: 1rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
        p { margin: .5rem 0; overflow-wrap: anywhere; }
        .id { color: var(--quiet); font-weight: normal; font-size: .85rem; overflow-wrap: anywhere; }
        .finding {
          background: var(--raised); border-left: 4px solid var(--missed); border-radius: 4px;
          padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid;
        }
        .finding p { margin: .25rem 0; }
        .next code { display: block; padding-left: 1.2rem; }
        .number { color: var(--missed); margin-right: .25rem; }
        ul { margin: .5rem 0; padding-left: 1.2rem; }
        .evidence { color: var(--quiet); font-size: .85rem; }
        li { overflow-wrap: anywhere; }
        .notes { list-style: none; padding: 0; }
        .notes li { border-bottom: 1px solid var(--line); padding: .35rem 0; }
        time { color: var(--quiet); margin-right: .5rem; font-variant-numeric: tabular-nums; }
        code { font: .9em ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0; }
        caption { text-align: left; color: var(--quiet); padding-bottom: .25rem; }
        th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
        th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
        td { overflow-wrap: break-word; }
        .n { text-align: right; padding-right: 1rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
        figure { margin: 1rem 0; break-inside: avoid; }
        figcaption { font-weight: 600; margin-bottom: .5rem; }
        svg { display: block; width: 100%; max-width: 32rem; height: auto; }
        svg text { fill: var(--ink); font-size: 12px; }
        svg .small { fill: var(--quiet); font-size: 10.5px; }
        svg .figure { font-variant-numeric: tabular-nums; }
        svg .inside { font-size: 10px; fill: var(--ink); }
        svg .inside.strong { fill: var(--on-strong); }
        .track { fill: var(--step0); } .plain { fill: var(--plain); } .missed { fill: var(--missed); }
        .stripe { fill: var(--stripe); } .accepted { fill: var(--accepted); }
        .mean { stroke: var(--ink); stroke-width: 1.5; } .axis { stroke: var(--quiet); }
        .step0 { fill: var(--step0); } .step1 { fill: var(--step1); } .step2 { fill: var(--step2); }
        .step3 { fill: var(--step3); } .step4 { fill: var(--step4); }
        details { margin-top: .5rem; }
        summary { color: var(--link); cursor: pointer; font-size: .9rem; }
        footer { color: var(--quiet); font-size: .85rem; margin: 2.5rem auto 2rem; }
        @media (max-width: 30rem) { table { font-size: .82rem; } th, td { padding-right: .4rem; } .n { padding-right: .6rem; } }
        @media print {
          :root {
            --ground: #ffffff; --raised: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb;
            --plain: #7d8ba5; --missed: #c2410c; --stripe: #f0a884; --accepted: #2f6fb3;
            --step0: #eceef2; --step1: #cfe0f3; --step2: #9dc1e6; --step3: #3f7fc0; --step4: #1f5796; --on-strong: #ffffff;
          }
          body { font-size: 10.5pt; }
          svg { max-width: 24rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .wide { overflow: visible; break-inside: avoid; } .wide.long { break-inside: auto; }
          h1, h2, h3, header, caption, thead { break-after: avoid; } thead { display: table-header-group; }
          tr, li, p, figure { break-inside: avoid; }
          p:has(+ .wide), p:has(+ figure) { break-after: avoid; }
          details { display: none; }
          main, footer { max-width: none; padding: 0; }
        }
        """

    /// What a program has written, and how its cases turned out.
    static let programs = """
        pre {
          background: var(--raised); border: 1px solid var(--line); border-radius: 4px; padding: .5rem .75rem;
          margin: .25rem 0; overflow-x: auto; font: .85rem/1.45 ui-monospace, "DejaVu Sans Mono", monospace;
        }
        .program figcaption { color: var(--quiet); font-weight: normal; font-size: .85rem; margin-bottom: 0; }
        .outcomes { list-style: none; padding: 0; }
        .outcomes b { display: inline-block; min-width: 4rem; }
        .fail b, .bad { color: var(--missed); } .pass b, .good { color: var(--accepted); }
        del { color: var(--accepted); text-decoration: none; } ins { color: var(--missed); text-decoration: none; }
        """
}
