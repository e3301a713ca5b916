import { remoteConfig } from '@takara/web-kit/build';

export default remoteConfig({ id: 'organization', port: 4101 });
