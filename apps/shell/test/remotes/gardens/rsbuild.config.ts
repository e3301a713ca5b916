import { remoteConfig } from '@takara/web-kit/build';

export default remoteConfig({ id: 'gardens', port: 4181, root: import.meta.dirname });
