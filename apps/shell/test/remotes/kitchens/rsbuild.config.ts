import { remoteConfig } from '@takara/web-kit/build';

export default remoteConfig({ id: 'kitchens', port: 4182, root: import.meta.dirname });
