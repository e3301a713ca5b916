import { createContext, type ReactNode, useContext } from 'react';

type Navigate = (href: string) => void;

const NavigationContext = createContext<Navigate | null>(null);

/**
 * Lets every link of the design system move within the page instead of reloading it.
 * The shell gives its router's function once; without it links are ordinary links.
 */
export function NavigationProvider({ navigate, children }: { navigate: Navigate; children: ReactNode }) {
  return <NavigationContext value={navigate}>{children}</NavigationContext>;
}

/** The router's function of the nearest `NavigationProvider`, or null where links are ordinary links. */
export const useNavigation = (): Navigate | null => useContext(NavigationContext);
