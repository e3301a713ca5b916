/** Outlines on a 24 × 24 grid, two units wide. */
const PATHS = {
  'arrow-left': 'M19 12H5m6-6-6 6 6 6',
  'arrow-right': 'M5 12h14m-6-6 6 6-6 6',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4l2-1Zm4 4h4',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4m8-4v4',
  check: 'm5 13 4 4L19 7',
  'check-circle': 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm-4 9 3 3 5-6',
  'chevron-down': 'm6 9 6 6 6-6',
  'chevron-left': 'm15 6-6 6 6 6',
  'chevron-right': 'm9 6 6 6-6 6',
  clock: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 4v5l3 3',
  close: 'm6 6 12 12M18 6 6 18',
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  edit: 'M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4',
  error: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 4v6m0 3.5v.5',
  external: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  info: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 8v6m0-9.5V8',
  lock: 'M6 11h12v9H6zm2 0V8a4 4 0 0 1 8 0v3m-4 4v2',
  menu: 'M4 7h16M4 12h16M4 17h16',
  minus: 'M5 12h14',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4 21c0-4 3.5-6 8-6s8 2 8 6',
  plus: 'M12 5v14M5 12h14',
  retry: 'M20 11a8 8 0 1 0-2 6m2-11v5h-5',
  return: 'M9 5 4 10l5 5M4 10h10a5 5 0 0 1 0 10h-3',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm5 12 5 5',
  sort: 'm8 10 4-5 4 5M8 14l4 5 4-5',
  warning: 'M12 4 2.5 20h19L12 4Zm0 6v5m0 2v.5',
} as const;

export type IconName = keyof typeof PATHS;

/** One drawing of the set. With `label` it speaks, without it is decoration beside words that say the same. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const voice = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg className="ds-icon" viewBox="0 0 24 24" {...voice}>
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Every name of the set, for galleries. */
export const ICON_NAMES = Object.keys(PATHS) as IconName[];
