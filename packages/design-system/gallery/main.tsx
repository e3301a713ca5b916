import { createRoot } from 'react-dom/client';
import './gallery.css';
import '../src/fonts.ts';
import { Gallery } from './gallery.tsx';
import { storiesOf } from './story.ts';

const files = import.meta.webpackContext('../src', { recursive: true, regExp: /\.stories\.tsx$/ });
const stories = storiesOf(Object.fromEntries(files.keys().map((path) => [path, files(path) as Record<string, unknown>])));

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery stories={stories} only={new URLSearchParams(location.search).get('story')} />);
