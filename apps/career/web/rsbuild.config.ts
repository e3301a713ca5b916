import { remoteConfig } from '@takara/web-kit/build';

export default remoteConfig({ id: 'career', port: 4102 });
