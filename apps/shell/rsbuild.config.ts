import { shellConfig } from '@takara/web-kit/build';

export default shellConfig({ port: 4100 });
