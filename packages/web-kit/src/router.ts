/** The part of the router that remotes may use: sharing it whole would cost every page 25 kB. */
export { Link, NavLink, Navigate, Outlet, generatePath, useHref, useLocation, useMatch, useNavigate, useParams, useSearchParams } from 'react-router';
export type { RouteObject } from 'react-router';
