import { LocalDate, TierOf } from '@takara/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@TierOf('P0')
@ObjectType('CareerPathFamily', { description: '職種' })
export class CareerPathFamilyType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => Boolean, { description: 'いまキャリアパスの図が示されているか' }) isCharted!: boolean;
}

@TierOf('P0')
@ObjectType('CareerPhase', { description: '期間' })
export class CareerPhaseType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: '方針に書かれた年代の目安' }) ageHint!: string;
}

@TierOf('P0')
@ObjectType('CareerPathColumn', { description: '図の一つの列。段階または級' })
export class CareerPathColumnType {
  @Field(() => String) code!: string;
  @Field(() => String, { description: '級の名前' }) label!: string;
  @Field(() => String) phaseCode!: string;
  @Field(() => String, { nullable: true, description: '段階の名前。段階のない列は null' }) stageLabel!: string | null;
  @Field(() => Boolean, { description: '期間・段階・級の組み合わせが図の読み取りで、県の確認前か' }) isInferred!: boolean;
}

@TierOf('P0')
@ObjectType('CareerPathCell', { description: '図の一つの欄。from の列から to の列まで続く' })
export class CareerPathCellType {
  @Field(() => String) from!: string;
  @Field(() => String) to!: string;
  @Field(() => [String], { description: '方針の言葉そのまま' }) texts!: string[];
  @Field(() => Boolean, { description: 'どの列のものかが図の読み取りで、県の確認前か' }) isInferred!: boolean;
}

@TierOf('P0')
@ObjectType('CareerPathRow', { description: '図の一つの行' })
export class CareerPathRowType {
  @Field(() => String) code!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { nullable: true, description: '隣の行と分け合う見出し' }) group!: string | null;
  @Field(() => [CareerPathCellType], { description: '左から。言葉のない列には欄がない' }) cells!: CareerPathCellType[];
}

@TierOf('P0')
@ObjectType('CareerPathChart', { description: '方針が示すキャリアパスの図' })
export class CareerPathChartType {
  @Field(() => String) title!: string;
  @Field(() => String, { description: '方針のどこに書いてあるか' }) cited!: string;
  @Field(() => String, { nullable: true, description: 'どのように読み取ったか' }) readingNote!: string | null;
  @Field(() => Int) version!: number;
  @Field(() => LocalDate) validFrom!: string;
  @Field(() => String, { nullable: true, description: '始まりの日が県の決定でないときの、そのわけ' }) validityNote!: string | null;
  @Field(() => [CareerPhaseType], { description: '左から' }) phases!: CareerPhaseType[];
  @Field(() => [CareerPathColumnType], { description: '左から' }) columns!: CareerPathColumnType[];
  @Field(() => [CareerPathRowType], { description: '上から' }) rows!: CareerPathRowType[];
}

@TierOf('P2')
@ObjectType('CareerPlace', { description: '図の上の自分の位置。本人だけに' })
export class CareerPlaceType {
  @Field(() => String, { nullable: true, description: 'いる列。図がないか、記録から分からないときは null' }) columnCode!: string | null;
  @Field(() => String, { nullable: true, description: '期間' }) phaseLabel!: string | null;
  @Field(() => String, { nullable: true, description: '段階' }) stageLabel!: string | null;
  @Field(() => String, { nullable: true, description: '級' }) gradeLabel!: string | null;
  @Field(() => Int, { nullable: true, description: '在職何年目か。採用の日の記録がなければ null' }) serviceYear!: number | null;
  @Field(() => String, { nullable: true, description: 'その位置とみたわけ、または位置を示せないわけ' }) basis!: string | null;
}

@TierOf('P0')
@ObjectType('CareerPath', { description: '一つの職種のキャリアパス' })
export class CareerPathType {
  @Field(() => ID, { description: '職種の符号' }) id!: string;
  @Field(() => CareerPathFamilyType) jobFamily!: CareerPathFamilyType;
  @Field(() => [CareerPathFamilyType], { description: '選べる職種' }) families!: CareerPathFamilyType[];
  @Field(() => CareerPathChartType, { nullable: true, description: '方針がこの職種の図を示していなければ null' }) chart!: CareerPathChartType | null;
  @Field(() => String, { description: '職種ごとのキャリアパスについての方針の文' }) promise!: string;
  @TierOf('P2') @Field(() => CareerPlaceType, { nullable: true, description: '自分の職種の図なら、自分の位置' }) place!: CareerPlaceType | null;
}
